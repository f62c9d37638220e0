import { type Feed, safeParseFeed } from '@standfirst/core'
import fc from 'fast-check'
import { hostileString } from '../arbitrary/hostile-string.ts'

const text = hostileString(20).map((value) => `x${value}x`)
// Universal Feed Parser takes what looks like an e-mail address out of a name.
const name = text.map((value) => value.replaceAll('@', ''))
const timestamp = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** A feed that passed the gate, with hostile texts wherever a text may stand. */
export const gatedFeed: fc.Arbitrary<Feed> = fc
  .array(
    fc.record({
      path: fc.webPath(),
      title: text,
      summary: text,
      authors: fc.array(fc.record({ name }), { maxLength: 2 }),
      publishedAt: timestamp,
      tags: fc.array(text, { maxLength: 2 }),
      paragraphs: fc.array(text, { maxLength: 3 }),
      takeaways: fc.array(text, { maxLength: 3 }),
    }),
    { maxLength: 3 },
  )
  .map((items) =>
    safeParseFeed({
      title: 'Example',
      description: 'News',
      url: 'https://example.com/',
      feedUrl: 'https://example.com/feed.xml',
      language: 'en',
      articles: items.map(({ path, paragraphs, takeaways, ...item }, index) => ({
        ...item,
        url: `https://example.com/${index}${path}`,
        language: 'en',
        sections: [
          { kind: 'prose', content: paragraphs.join('\n\n') },
          { kind: 'takeaways', items: takeaways },
        ],
      })),
    }),
  )
  .filter((result) => result.success)
  .map((result) => (result as { feed: Feed }).feed)
