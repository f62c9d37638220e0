import { type MarkdownPreset, safeParseMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'

const keys = [
  ...[
    'title',
    'summary',
    'description',
    'excerpt',
    'date',
    'publishedAt',
    'publishDate',
    'lastmod',
  ],
  ...['updatedAt', 'updated', 'expiryDate', 'draft', 'published', 'publish', 'status', 'hidden'],
  ...['visibility', 'private', 'permalink', 'url', 'slug', 'aliases', 'author', 'authors', 'tags'],
  ...['tag', 'category', 'categories', 'image', 'images', 'cover', 'thumbnail', 'build', '_build'],
  ...['eleventyComputed', 'extra', 'params', 'taxonomies', 'password', 'access', 'type', 'layout'],
  ...['language', 'lang', 'locale', 'rights', 'license', 'excerpt_separator', 'weight', 'id'],
]

const values: readonly unknown[] = [
  { toString: 1 },
  { valueOf: 1, toString: null },
  [{ toString: 1 }],
  [[{ toString: 1 }]],
  { constructor: 1 },
  { length: 3 },
  { build: { toString: 1 } },
  { url: { toString: 1 }, name: { toString: 1 }, title: [{ toString: 1 }] },
]

test.each<MarkdownPreset | undefined>([
  ...[undefined, 'astro', 'docusaurus', 'eleventy', 'hexo', 'hugo', 'jekyll', 'nuxt-content'],
  ...['obsidian', 'pelican', 'vitepress', 'zola'],
] as (MarkdownPreset | undefined)[])('%s: no value of any key makes a reader throw', (preset) => {
  for (const key of keys) {
    for (const value of values) {
      const source = `---\n${JSON.stringify({ title: 'A', [key]: value })}\n---\n\nText.\n`
      const read = () => safeParseMarkdown(source, { preset, baseUrl: 'https://example.com/a/' })
      expect(read, `${key}: ${JSON.stringify(value)}`).not.toThrow()
    }
  }
})
