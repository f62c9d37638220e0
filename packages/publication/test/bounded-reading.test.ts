import { expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { folderOf } from './folder-of.ts'

// Each takes hours where a pattern goes over a text again from each of its places.

const post = (more: string, body = 'Text.') =>
  `---\ntitle: T\ndescription: S.\ndate: 2026-01-02\n${more}\n---\n\n${body}\n`

async function articlesOf(preset: string, files: Record<string, string>) {
  const config = {
    site: { url: 'https://example.com/', language: 'en' },
    sources: [{ markdown: 'c', preset }],
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
