import type { Article, Issue } from '@standfirst/core'

/** An article of a site, published so many hours into 2026. */
export function siteArticle(number: number, more: Partial<Article> = {}): Article {
  return {
    schemaVersion: 2,
    id: `https://example.com/a${number}`,
    url: `https://example.com/a${number}`,
    type: 'news',
    status: 'published',
    language: 'en',
    title: `Article ${number}`,
    summary: 'In short.',
    authors: [],
    publisher: { type: 'organization', name: 'Example News' },
    publishedAt: new Date(Date.UTC(2026, 0, 1, number)).toISOString(),
    tags: [],
    media: [],
    sections: [],
    related: [],
    corrections: [],
    translations: [],
    ...more,
  }
}

/** An article with all that a sitemap can carry. */
export const fullArticle: Article = siteArticle(1, {
  url: 'https://example.com/search?q=a&b=c',
  language: 'en-GB',
  title: 'Q & A: <b>bold</b> claims ]]>',
  publishedAt: '2026-01-01T09:30:00+01:00',
  updatedAt: '2026-01-02T10:00:00-05:00',
  image: { url: 'https://cdn.example.com/lead.jpg?w=1&h=2', alt: '' },
  translations: [
    { language: 'de', url: 'https://example.com/de/a1' },
    { language: 'zh-Hant', url: 'https://example.com/zh/a1' },
  ],
  sections: [
    {
      kind: 'prose',
      content: [
        {
          type: 'paragraph',
          children: [{ type: 'image', url: 'https://cdn.example.com/in-text.png', alt: 'A' }],
        },
      ],
    },
    {
      kind: 'prose',
      paid: true,
      content: [
        {
          type: 'paragraph',
          children: [{ type: 'image', url: 'https://cdn.example.com/paid.png', alt: '' }],
        },
      ],
    },
  ],
})

/** Leaves out what a sitemap has a place for of no article. */
export function faultsOnly(onIssue: (issue: Issue) => void): (issue: Issue) => void {
  return (issue) => {
    if (issue.code !== 'not-carried') onIssue(issue)
  }
}
