import { expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { headingTitle } from '../src/source/heading-title.ts'
import { folderOf } from './folder-of.ts'

// Each takes hours where a pattern goes over a text again from each of its places.

const post = (more: string, body = 'Text.') =>
  `---\ntitle: T\ndescription: S.\ndate: 2026-01-02\n${more}\n---\n\n${body}\n`

async function articlesOf(
  preset: string | undefined,
  files: Record<string, string>,
  permalink?: string,
) {
  const config = {
    site: { url: 'https://example.com/', language: 'en' },
    sources: [{ markdown: 'c', preset, permalink }],
  }
  const folder = folderOf({ ...files, 'standfirst.config.json': JSON.stringify(config) })
  const { articles } = await loadPublication(folder)
  return articles
}

test.each(['jekyll', 'hugo', 'hexo', 'eleventy'])('a million blank lines: %s', async (preset) => {
  const [read] = await articlesOf(preset, { 'c/a.md': post('', '\n'.repeat(1_000_000)) })
  expect(read?.issues).toContainEqual(expect.objectContaining({ code: 'too-large' }))
})

test('a configuration that begins with sixty comments, with the ends of lines of Windows', async () => {
  const lines = ['defaults:', '- { scope: { path: "" }, values: { author: Ada } }', '']
  const [read] = await articlesOf('jekyll', {
    'c/_config.yml': [...Array(60).fill('# A comment'), ...lines].join('\r\n'),
    'c/a.md': post(''),
  })
  expect(read?.article?.authors).toMatchObject([{ name: 'Ada' }])
})

const signs = 500_000

test.each([
  ['signs that open', '{{'.repeat(signs)],
  ['signs that open code', '{%'.repeat(signs)],
  ['spaces', `/{{ a${' '.repeat(signs)}b }}/`],
  ['folders', '/x'.repeat(signs)],
])('a permalink of %s that no path is as long as', async (_, permalink) => {
  const files = { 'c/a.md': post(`permalink: "${permalink}"`), 'c/b.md': post('') }
  const articles = await articlesOf('eleventy', files)
  const codes = articles.map(({ issues }) => issues.map(({ code }) => code))
  expect(codes).toEqual([['unwritable-address'], []])
})

test('a title with many spaces in an address of Hugo', async () => {
  const file = post('').replace('title: T', `title: "A${' '.repeat(signs)}B"`)
  const [read] = await articlesOf('hugo', { 'c/a.md': file }, '/:title/')
  expect(read?.article?.url).toBe('https://example.com/a-b/')
})

test.each([
  ['# One\n\nText.', 'One'],
  ['---\ndate: 2026-01-02\n---\n\nTwo\nlines\n===\n\nText.', 'Two lines'],
  ['#\n\nText.', ''],
  ['Text.\n\n# Three', undefined],
  ['ab\n'.repeat(1_000_000), undefined],
])(
  'a title is that of the heading that a text begins with, and of none below: %#',
  (text, title) => {
    expect(headingTitle(text)).toBe(title)
  },
)
