import { isDeepStrictEqual } from 'node:util'
import { type Article, defineArticle } from '@standfirst/core'
import { type MarkdownPreset, renderMarkdown, safeParseMarkdown } from '@standfirst/markdown'

/** The keys that are written for a tool, as one article with all that it can have shows them. */
export function keysWritten(preset: MarkdownPreset): string[] {
  const lines = renderMarkdown({ ...whole, status: 'draft' }, { preset }).split('\n')
  const found = lines.flatMap((line) => /^\[?([A-Za-z][\w.]*)(?:\]|\s*[:=])/.exec(line)?.[1] ?? [])
  return [...new Set(found)].filter((key) => !/standfirst/.test(key))
}

/** Those of some keys that change an article that is read with them. */
export function keysRead(preset: MarkdownPreset): string[] {
  return candidates.filter((key) => values.some((value) => changes(preset, key, value)))
}

function changes(preset: MarkdownPreset, key: string, value: string): boolean {
  const plain = read(preset, '')
  const other = read(preset, `${key}: ${value}\n`)
  return !isDeepStrictEqual(plain, other)
}

function read(preset: MarkdownPreset, line: string): Article | undefined {
  const isBare = preset === 'pelican'
  const source = isBare ? `${line}\nText.\n` : `---\n${line}---\n\nText.\n`
  const result = safeParseMarkdown(source, {
    preset,
    baseUrl: 'https://example.com/posts/a/',
    defaults: { title: 'T', summary: 'S', language: 'en', publishedAt: '2020-01-01' },
  })
  return result.success ? result.article : undefined
}

const values = ['"other"', 'other', '2026-11-23', 'true', 'false', '[other]', '/other.png']

const candidates = [
  ...['title', 'linkTitle', 'subtitle', 'description', 'summary', 'excerpt', 'date', 'publishDate'],
  ...['pubDate', 'pubDatetime', 'published', 'created', 'updated', 'lastmod', 'modified'],
  ...['updatedDate', 'modDatetime', 'last_modified_at', 'last_update', 'modified_date', 'draft'],
  ...['publish', 'unlisted', 'status', 'expiryDate', 'authors', 'author', 'category', 'categories'],
  ...['tags', 'tag', 'keywords', 'image', 'images', 'heroImage', 'cover', 'banner', 'ogImage'],
  ...['featured_image', 'lang', 'language', 'slug', 'url', 'permalink', 'path', 'Title', 'Date'],
  ...['Modified', 'Category', 'Tags', 'Slug', 'Authors', 'Author', 'Summary', 'Lang', 'Status'],
]

const whole = defineArticle({
  url: 'https://example.com/posts/a/',
  language: 'en',
  title: 'T',
  summary: 'S',
  publishedAt: '2026-11-23T09:30:00Z',
  updatedAt: '2026-11-24T09:30:00Z',
  authors: ['Ada'],
  category: 'News',
  tags: ['a'],
  image: { url: 'https://example.com/i.png', alt: 'I' },
})
