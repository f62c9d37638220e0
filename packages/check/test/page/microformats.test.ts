import type { Article } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { cases } from '@standfirst/testing'
import { mf2 } from 'microformats-parser'
import { describe, expect, test } from 'vitest'
import { casePage } from './case-page.ts'

describe.each(cases())('the h-entry of $name', ({ article }) => {
  const { items } = mf2(casePage(article), { baseUrl: article.url })

  test('is the only one, and complete', () => {
    expect(items.map(({ type }) => type)).toEqual([['h-entry']])
    const { author, content, 'quotation-of': quotations = [], ...rest } = items[0]?.properties ?? {}
    expect(plain(rest)).toEqual(expectedOf(article))
    expect(content).toHaveLength(1)
    expect(quotations).toHaveLength(
      article.sections.filter(({ kind }) => kind === 'originalPost').length,
    )
    expect(plain(author ?? [])).toEqual(
      article.authors.map(({ name, url }) => ({
        type: ['h-card'],
        properties: { name: [line(name)], ...(url ? { url: [url] } : {}) },
      })),
    )
  })

  test('is the same in a page of another', () => {
    const embedded = renderHtml(article, { profile: 'embed', headingRank: 2, idPrefix: 'a-' })
    expect(mf2(embedded, { baseUrl: article.url }).items.map(({ type }) => type)).toEqual([
      ['h-entry'],
    ])
  })
})

/** Properties of an article, without its authors and its text. */
function expectedOf(article: Article): Record<string, unknown> {
  const { category, image, media, publishedAt, rights, summary, tags, title, updatedAt, url } =
    article
  const categories = [...(category ? [category.name] : []), ...tags].map(line)
  const recordings = (kind: string) =>
    media.filter(({ type }) => type === kind).map(({ url }) => url)
  const lists = { category: categories, audio: recordings('audio'), video: recordings('video') }
  return {
    name: [line(title)],
    summary: [line(summary)],
    url: [url],
    published: [publishedAt],
    ...(updatedAt ? { updated: [updatedAt] } : {}),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length)),
    ...(image ? { photo: [image.alt ? { value: image.url, alt: image.alt } : image.url] } : {}),
    ...(rights?.license ? { license: [rights.license] } : {}),
  }
}

/** Parsed values, with white space as a reader sees it. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return line(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !(key === 'value' && 'type' in value))
      .map(([key, one]) => [key, plain(one)]),
  )
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
