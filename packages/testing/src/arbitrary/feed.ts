import type { Feed } from '@standfirst/core'
import fc from 'fast-check'
import { article } from './article.ts'
import { hostileString } from './hostile-string.ts'

/** Random feeds of random articles, each with an id of its own. */
export function feed(): fc.Arbitrary<Feed> {
  return fc
    .record({
      title: hostileString(),
      description: hostileString(),
      articles: fc.array(article(), { maxLength: 3 }),
    })
    .map(({ articles, description, title }) => ({
      title,
      description,
      url: 'https://example.com/',
      feedUrl: 'https://example.com/feed?a=1&b=2',
      language: 'en',
      updatedAt: '2026-11-23T09:30:00Z',
      articles: articles.map((one, index) => ({ ...one, id: `urn:x:${index}` })),
    }))
}
