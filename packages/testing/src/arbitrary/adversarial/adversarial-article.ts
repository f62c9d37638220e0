import { type Article, safeParseArticle } from '@standfirst/core'
import fc from 'fast-check'
import { adversarialAddress } from './adversarial-address.ts'
import { adversarialSection } from './adversarial-section.ts'
import { adversarialLine } from './adversarial-text.ts'
import { adversarialTime } from './adversarial-time.ts'
import { tieFootnotes } from './tie-footnotes.ts'

/**
 * Articles that have passed the gate and are as hard to write, and to read back, as we can make them:
 * longer than those of `article`, of words that look like the markup of every format, with every odd
 * character in addresses, lists of five levels, footnotes with blocks, tables with everything, and times
 * at the edges.
 */
export function adversarialArticle(): fc.Arbitrary<Article> {
  return input().map((value) => {
    const result = safeParseArticle(tieFootnotes(value))
    if (!result.success)
      throw new Error(JSON.stringify(result.issues.filter(({ severity }) => severity === 'error')))
    return result.article
  })
}

function input(): fc.Arbitrary<object> {
  const line = adversarialLine()
  const url = adversarialAddress()
  const time = adversarialTime()
  const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 2 })
  const count = fc.constantFrom(1, 1200, 4_294_967_296)
  const image = fc.record(
    {
      url,
      alt: fc.oneof(line, fc.constant('')),
      width: count,
      height: count,
      caption: line,
      credit: line,
      license: url,
      mediaType: fc.constantFrom('image/jpeg', 'image/svg+xml'),
      bytes: fc.constantFrom(0, 1, 4_294_967_296),
      variants: list(fc.record({ url, width: fc.constantFrom(1, 600) })),
    },
    { requiredKeys: ['url', 'alt'] },
  )
  const handles = fc.dictionary(fc.constantFrom('x', 'fediverse', 'a-b', 'ü'), line, { maxKeys: 2 })
  const credited = { name: line, url, email: fc.constant('a.b+c@d-e.example'), image, handles }
  const author = fc.record(
    { type: fc.constantFrom('person', 'organization'), ...credited },
    { requiredKeys: ['name'] },
  )
  const permission = fc.constantFrom('allow', 'deny')
  const optional = {
    id: fc.constantFrom('tag:e.example,2026:a', 'urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66'),
    type: fc.constantFrom('news', 'opinion', 'tutorial', 'article'),
    status: fc.constantFrom('draft', 'published', 'withheld', 'retracted'),
    subtitle: line,
    authors: list(author),
    publisher: fc.record(
      {
        ...credited,
        policies: fc.record({ principles: url, ownership: url }, { requiredKeys: [] }),
      },
      { requiredKeys: ['name'] },
    ),
    category: fc.record(
      { name: line, slug: fc.constantFrom('a', 'b-c'), url },
      { requiredKeys: ['name', 'slug'] },
    ),
    tags: fc.array(line, { maxLength: 4 }),
    image,
    media: list(
      fc.record(
        {
          type: fc.constantFrom('audio', 'video', 'document'),
          url,
          mediaType: fc.constantFrom('audio/mpeg', 'application/pdf'),
          bytes: fc.constantFrom(0, 1, 4_294_967_296),
          durationSeconds: fc.constantFrom(0, 0.5, 62, 1e6),
          title: line,
          poster: url,
          transcriptUrl: url,
          transcriptType: fc.constantFrom('text/vtt', 'application/x-subrip'),
          chapters: list(
            fc.record(
              {
                startSeconds: fc.constantFrom(0, 0.5, 62, 1e6),
                endSeconds: fc.constantFrom(0, 1e6),
                title: line,
                url,
                image: url,
              },
              { requiredKeys: ['startSeconds', 'title'] },
            ),
          ),
          chaptersUrl: url,
          variants: list(
            fc.record(
              {
                url,
                mediaType: fc.constantFrom('audio/opus', 'video/mp4'),
                bytes: fc.constantFrom(0, 4_294_967_296),
                title: line,
                height: fc.constantFrom(0, 1080),
                bitrate: fc.constantFrom(0, 96_000),
              },
              { requiredKeys: ['url', 'mediaType'] },
            ),
          ),
        },
        { requiredKeys: ['type', 'url', 'mediaType'] },
      ),
    ),
    episode: fc.record(
      {
        number: fc.constantFrom(0, 1, 12.5, 1e6),
        season: fc.constantFrom(0, 1, 2026),
        type: fc.constantFrom('full', 'trailer', 'bonus'),
        explicit: fc.boolean(),
        people: list(
          fc.record(
            { name: line, role: line, group: line, url, image: url },
            { requiredKeys: ['name'] },
          ),
        ),
      },
      { requiredKeys: [] },
    ),
    related: list(
      fc.record(
        { url, title: line, summary: line, image, publishedAt: time },
        { requiredKeys: ['url', 'title'] },
      ),
    ),
    corrections: list(fc.record({ at: time, note: line })),
    translations: list(fc.record({ language: fc.constantFrom('es', 'zh-Hant', 'x-default'), url })),
    source: fc.record({ name: line, url, feed: url }, { requiredKeys: ['name'] }),
    aiDisclosure: fc.record(
      {
        use: fc.constantFrom(
          'none',
          'assisted',
          'modified',
          'generated',
          'translated',
          'summarised',
        ),
        humanReview: fc.record({ by: line, at: time }, { requiredKeys: [] }),
        editorialResponsibility: line,
        tools: list(line),
        share: fc.constantFrom(0, 0.25, 1),
        note: line,
      },
      { requiredKeys: ['use'] },
    ),
    access: fc.constantFrom('free', 'metered', 'paid'),
    rights: fc.record(
      {
        copyright: line,
        credit: line,
        license: url,
        terms: url,
        contact: line,
        ai: fc.record({ search: permission, train: permission }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    ),
  }
  const required = {
    url: fc.oneof(url, fc.constantFrom('https://example.com/a/?x=1&y=2', 'https://example.com/b')),
    language: fc.constantFrom('en', 'ar', 'ja', 'de-AT', 'fr', 'zh-Hant', 'mul'),
    title: line,
    summary: line,
    publishedAt: time,
    updatedAt: fc.constantFrom('9999-12-31T23:59:59.999-13:59'),
    sections: fc.array(adversarialSection(), { minLength: 1, maxLength: 4 }),
  }
  const always = Object.keys(required).filter((key) => key !== 'updatedAt')
  return fc.record({ ...required, ...optional }, { requiredKeys: always as never[] })
}
