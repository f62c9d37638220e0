import { defineFeed, type Feed } from '@standfirst/core'
import { insight } from './insight.ts'
import { desk, publisher, related, section } from './publication.ts'

/** The insight, and the three stories beside it as short articles of their own. */
export const feed: Feed = defineFeed({
  title: 'Learnijoy Insights',
  description: 'What happened in AI, why it matters, and what to do about it.',
  url: 'https://learnijoy.example/insights/',
  feedUrl: 'https://learnijoy.example/insights/feed.xml',
  language: 'en',
  publisher,
  categories: [section],
  articles: [
    insight,
    ...related.map(({ summary, title, url }, index) => ({
      url,
      type: 'news' as const,
      language: 'en',
      title,
      summary,
      authors: [desk],
      publisher,
      publishedAt: `2026-11-${19 - index}T08:00:00+00:00`,
      category: section,
      sections: [{ kind: 'prose' as const, content: summary }],
    })),
  ],
})
