import { expect, test } from 'vitest'
import { safeParseMarkdown } from '../../src/index.ts'

function read(preset: 'obsidian' | 'hexo', matter: string) {
  const result = safeParseMarkdown(`---\ndescription: S.\n${matter}\n---\n\nText.\n`, {
    preset,
    path: 'Note.md',
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  return result.success ? result.article : result.issues
}

test('links to notes and signs of tags in properties of Obsidian are no text', () => {
  const matter = [
    'title: T',
    'date: "[[2024-01-02]]"',
    'author: ["[[people/Ada Lovelace|Ada]]", Bob]',
    'category: "[[News]]"',
    'tags: ["#a", "[[b c]]", d]',
    'image: "[[a.png]]"',
  ]
  expect(read('obsidian', matter.join('\n'))).toMatchObject({
    publishedAt: '2024-01-02T00:00:00Z',
    authors: [{ name: 'Ada' }, { name: 'Bob' }],
    category: { name: 'News' },
    tags: ['a', 'b c', 'd'],
    image: { url: 'https://example.com/a/a.png' },
  })
})

test('a link without quotes, which YAML reads as a list', () => {
  expect(read('obsidian', 'title: T\ndate: [[2024-01-02]]\nauthor: [[Ada]]')).toMatchObject({
    publishedAt: '2024-01-02T00:00:00Z',
    authors: [{ name: 'Ada' }],
  })
})

test('tags in one text', () => {
  expect(read('obsidian', 'title: T\ndate: 2024-01-02\ntags: "#a #b"')).toMatchObject({
    tags: ['a', 'b'],
  })
})

// Hexo 8.1.2 (hexo-front-matter) reads them as spaces.
test('tabs in the front matter of Hexo', () => {
  expect(read('hexo', 'title:\tT\ndate: 2024-01-02\ntags:\n\t- a')).toMatchObject({
    title: 'T',
    tags: ['a'],
  })
})

test('what makes a title in brackets right is told', () => {
  expect(read('hexo', 'title: [Coding] Django\ndate: 2024-01-02')).toMatchObject([
    { code: 'invalid-front-matter', fix: expect.stringContaining('whole text in quotes') },
  ])
})
