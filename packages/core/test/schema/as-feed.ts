import type { Value } from '../json-schema/mutated.ts'
import { feed } from '../json-schema/unsaid.ts'

/** A feed that has every member, with one article. */
export function asFeed(article: Value): Value {
  return {
    ...feed,
    feedUrl: '/feed.xml',
    publisher: { name: 'P', image: '/logo.png', handles: { x: '@p' } },
    authors: ['A'],
    image: { url: '/i.png', alt: 'I' },
    icon: '/icon.png',
    categories: ['C', { name: 'D', slug: 'd', url: '/d/' }],
    rights: { payment: { kind: 'crawl', amount: '1', currency: 'EUR' } },
    updatedAt: '2026-11-23T09:30:00Z',
    hubs: ['https://hub.example/'],
    ttlMinutes: 60,
    archive: { kind: 'current', previous: '/archive/1/feed.xml' },
    articles: [article],
  }
}
