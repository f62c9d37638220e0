import { Readability } from '@mozilla/readability'
import { renderHtmlPage } from '@standfirst/html'
import { cases } from '@standfirst/testing'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { casePage } from './case-page.ts'

describe.each(cases())('a reading mode recovers $name', ({ article }) => {
  const read = readPage(casePage(article))

  test('its title, byline, excerpt, site and date', () => {
    expect(read.title).toBe(line(article.title))
    expect(read.excerpt).toBe(line(article.summary))
    if (article.authors[0]) expect(read.byline).toContain(line(article.authors[0].name))
    // A date is nobody's name.
    else expect(read.byline ?? '').toBe('')
    if (article.publisher) expect(read.siteName).toBe(line(article.publisher.name))
    expect(read.publishedTime).toBe(article.publishedAt)
  })

  test.each([
    ['', read],
    [' without JSON-LD', readPage(renderHtmlPage(article))],
  ])('the words of every section%s', (_, { textContent }) => {
    const text = line(textContent)
    expect(texts(article.sections).filter((one) => !text.includes(one))).toEqual([])
  })
})

interface Read {
  title: string
  byline: string
  excerpt: string
  siteName: string
  publishedTime: string
  textContent: string
}

function readPage(html: string): Read {
  const { document } = parseHTML(html)
  const read = new Readability(document as never).parse()
  if (!read) throw new Error('Readability found no article')
  return read as Read
}

/** Each piece of text that a reader of sections sees, wherever it is in them. */
function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value !== 'object' || value === null) return []
  // What pictures and links are called stands in attributes.
  const type = 'type' in value ? value.type : undefined
  return Object.entries(value).flatMap(([key, one]) => {
    if (key === 'data' || (key === 'title' && (type === 'link' || type === 'image'))) return []
    if (typeof one !== 'string') return texts(one)
    return shown.has(key) && line(one) ? [line(one)] : []
  })
}

const shown = new Set('value title name description question label heading'.split(' '))

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
