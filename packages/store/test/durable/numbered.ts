import type { PlainArticleInput } from '@standfirst/core'

/** A part of a pair of articles. */
export function numbered(number: number, part: string): PlainArticleInput {
  return {
    url: addressOf(number, part),
    language: 'en',
    title: `Article ${number}`,
    summary: `Part ${part}.`,
    publishedAt: '2026-11-20T11:00:00Z',
    sections: [{ kind: 'prose', content: `Words of ${number}${part}. `.repeat(200) }],
  }
}

/** Its address. */
export function addressOf(number: number, part: string): string {
  return `https://news.example/${number}/${part}/`
}
