import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { folderOf } from './folder-of.ts'

const post = '---\ntitle: T\ndescription: S.\ndate: 2026-01-02\n---\n\nText.\n'

/** What is said of a post in a folder of a tool's site with other files. */
async function saidOf(preset: string, files: Record<string, string>) {
  const config = {
    site: { url: 'https://example.com/', language: 'en' },
    sources: [{ markdown: 'content', preset }],
  }
  const folder = folderOf({
    'content/posts/a.md': post,
    ...files,
    'standfirst.config.json': JSON.stringify(config),
  })
  const { articles } = await loadPublication(folder)
  return articles.map(({ article, issues }) => ({ article, issues }))
}

test.each([
  ['hugo', 'content/posts/_index.md', '---\ncascade:\n  authors: [5]\n  draft: maybe\n---\n'],
  ['hugo', 'hugo.toml', '[cascade]\nauthors = [5]\ndraft = "maybe"\n'],
  ['eleventy', 'content/posts/posts.json', '{"author":5,"draft":"maybe"}'],
  ['eleventy', 'content/posts/a.11tydata.json', '{"author":5,"draft":"maybe"}'],
  ['jekyll', '_config.yml', 'defaults:\n- values: { author: 5, published: maybe }\n'],
])('%s: what is wrong in %s names that file, and not the article', async (preset, file, text) => {
  const [read] = await saidOf(preset, { [file]: text })
  const errors = read?.issues.filter(({ severity }) => severity === 'error') ?? []
  expect(errors.map(({ code }) => code)).toContain('unclear-status')
  expect(errors.map(({ path }) => path[0])).toContain('authors')
  expect(new Set(errors.map((one) => one.file))).toEqual(new Set([file]))
  expect(errors.filter(({ position }) => position)).toEqual([])
})

test('what is nearer is told with its own file', async () => {
  const [read] = await saidOf('eleventy', {
    'content/content.json': '{"author":5,"category":true}',
    'content/posts/posts.json': '{"category":false}',
    'content/posts/a.md': post.replace('date:', 'draft: maybe\ndate:'),
  })
  const places = read?.issues.map(({ file, path }) => [path[0], file])
  expect(places).toContainEqual(['draft', 'content/posts/a.md'])
  expect(places).toContainEqual(['authors', 'content/content.json'])
  expect(places).toContainEqual(['category', 'content/posts/posts.json'])
})

test.each<[string, string, unknown]>([
  ['hugo', 'content/_index.md', { cascade: { target: { kind: '' }, author: 'Ada' } }],
  ['hugo', 'content/_index.md', { cascade: { target: { environment: '' }, author: 'Ada' } }],
  ['jekyll', '_config.yml', { defaults: [{ scope: { path: null }, values: { author: 'Ada' } }] }],
  [
    'jekyll',
    '_config.yml',
    { defaults: [{ scope: { path: { toString: 1 } }, values: { author: 'Ada' } }] },
  ],
])('%s: a scope that is empty, or no text, is that of all: %#', async (preset, file, data) => {
  const text = file.endsWith('.md') ? `---\n${JSON.stringify(data)}\n---\n` : JSON.stringify(data)
  const [read] = await saidOf(preset, { [file]: text })
  expect(read?.article?.authors).toMatchObject([{ name: 'Ada' }])
})

test.each<[string, string, unknown]>([
  ['hugo', 'content/_index.md', { cascade: { draft: { toString: 1 } } }],
  ['eleventy', 'content/posts/posts.json', { draft: { toString: 1 }, permalink: { build: {} } }],
  [
    'jekyll',
    '_config.yml',
    { defaults: [{ scope: { type: {} }, values: { published: { valueOf: 1, toString: 1 } } }] },
  ],
  ['hexo', '_config.yml', { encrypt: { tags: [{ name: { toString: 1 } }] } }],
])(
  '%s: objects with members that they usually inherit are told, or passed over: %s',
  async (preset, file, data) => {
    const text = file.endsWith('.md') ? `---\n${JSON.stringify(data)}\n---\n` : JSON.stringify(data)
    expect(await saidOf(preset, { [file]: text })).toHaveLength(1)
  },
)

test.each([
  ['hugo', 'content/posts/_index.md', '---\ncascade:\n  author: Ada\n---\n'],
  ['eleventy', 'content/posts/posts.json', '{"author":"Ada"}'],
  ['eleventy', '_data/author.json', '"Ada"'],
  ['jekyll', '_config.yml', 'defaults:\n- values: { author: Ada }\n'],
])(
  '%s: a link that leads out of the publication says nothing of an article: %s',
  async (preset, file, text) => {
    const outside = join(folderOf({ secret: text }), 'secret')
    const folder = folderOf({
      'content/posts/a.md': post,
      'standfirst.config.json': JSON.stringify({
        site: { url: 'https://example.com/', language: 'en', title: 'T' },
        sources: [{ markdown: 'content', preset }],
      }),
    })
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    symlinkSync(outside, join(folder, file))
    const { articles, feed, issues } = await loadPublication(folder)
    expect(JSON.stringify([articles, feed])).not.toContain('Ada')
    expect(feed.articles).toEqual([])
    const link = issues.filter(({ code }) => code === 'symbolic-link')
    expect(link).toMatchObject([{ severity: 'error', file }])
  },
)
