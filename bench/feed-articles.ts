import type { Article, Feed, Flow, Phrasing } from '@standfirst/core'

const text = (value: string): Phrasing => ({ type: 'text', value })
const paragraph = (...children: Phrasing[]): Flow => ({ type: 'paragraph', children })

/** Content of some 3.6 kB as HTML: paragraphs with links and emphasis, a list, a quotation, code. */
function content(number: number): Flow[] {
  const sentence = `Models learn what their makers know & more; number ${number} shows how “copies” differ. `
  return [
    ...Array.from({ length: 6 }, (_, index) =>
      paragraph(
        text(sentence.repeat(3)),
        { type: 'strong', children: [text('It matters')] },
        text(' to '),
        {
          type: 'link',
          url: `https://example.com/${number}/${index}?a=1&b=2`,
          children: [{ type: 'emphasis', children: [text('those who build')] }],
        },
        text('.'),
      ),
    ),
    {
      type: 'list',
      ordered: true,
      spread: false,
      children: Array.from({ length: 5 }, () => ({
        type: 'listItem' as const,
        spread: false,
        children: [paragraph(text(sentence))],
      })),
    },
    { type: 'blockquote', children: [paragraph(text(sentence))] },
    { type: 'code', lang: 'ts', value: 'if (a < b && c > d) {\n  renderRss(feed)\n}' },
  ]
}

/** An article as a news site has it; the newest has the number 0. */
export function benchArticle(number: number): Article {
  const url = `https://example.com/news/${number}`
  return {
    schemaVersion: 2,
    id: url,
    url,
    type: 'news',
    status: 'published',
    language: 'en',
    title: `Model makers & their copies: part ${number} of a long dispute`,
    summary: `What happened in part ${number}, who says so, and what it means for those who build.`,
    authors: [{ type: 'person', name: 'Ada Example' }],
    publishedAt: new Date(Date.UTC(2026, 10, 23) - number * 60_000).toISOString(),
    category: { name: 'AI News & Tools', slug: 'ai-news-tools' },
    tags: ['Models', 'Law'],
    media: [],
    sections: [{ kind: 'prose', content: content(number) }],
    related: [],
    corrections: [],
    translations: [],
  }
}

/** A feed of so many articles, numbered from `start`. */
export function benchFeed(count: number, start = 0): Feed {
  return {
    title: 'Example News',
    description: 'What happened, and what to do about it.',
    url: 'https://example.com/',
    feedUrl: 'https://example.com/feed.xml',
    language: 'en',
    updatedAt: '2026-11-23T00:00:00Z',
    articles: Array.from({ length: count }, (_, index) => benchArticle(start + index)),
  }
}
