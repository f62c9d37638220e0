import type { Feed } from '@standfirst/core'
import fc from 'fast-check'
import { hostileString } from '../arbitrary/hostile-string.ts'
import { exampleFeed, insight } from './example-feed.ts'

/** A feed with any string in every field that takes one, as if it had skipped the gate. */
export const hostileFeed: fc.Arbitrary<Feed> = fc
  .array(fc.array(hostileString(20), { minLength: 20, maxLength: 20 }), { maxLength: 3 })
  .map((items) => ({
    ...exampleFeed,
    articles: items.map((strings, index) => {
      let next = 0
      const any = () => strings[next++ % strings.length] ?? ''
      return {
        ...insight,
        id: `urn:x:${index}:${any()}`,
        url: any(),
        language: any(),
        title: any(),
        summary: any(),
        authors: [{ type: 'person' as const, name: any(), url: any(), email: any() }],
        publisher: { type: 'organization' as const, name: any() },
        publishedAt: any(),
        updatedAt: any(),
        category: { name: any(), slug: any() },
        tags: [any()],
        image: { url: any(), alt: any(), caption: any(), credit: any(), mediaType: any() },
        media: [
          {
            type: 'audio' as const,
            url: `https://e.com/${any()}`,
            mediaType: any(),
            title: any(),
            chapters: [{ startSeconds: 1, title: any(), url: any(), image: any() }],
            chaptersUrl: any(),
            variants: [{ url: any(), mediaType: any(), title: any() }],
          },
        ],
        episode: {
          number: 1,
          type: any() as 'full',
          people: [{ name: any(), role: any(), group: any(), url: any(), image: any() }],
        },
        translations: [{ language: any(), url: any() }],
        source: { name: any(), url: any(), feed: any() },
        rights: { copyright: any(), license: any() },
        sections: [
          {
            kind: 'prose' as const,
            content: [
              { type: 'paragraph' as const, children: [{ type: 'text' as const, value: any() }] },
            ],
          },
        ],
      }
    }),
  }))
