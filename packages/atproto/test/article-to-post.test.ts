import { RichText } from '@atproto/api'
import { articleToPost } from '@standfirst/atproto'
import { type Article, defineArticle } from '@standfirst/core'
import { article as anyArticle, cases, insight } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRecord } from './lexicons.ts'

const article = defineArticle({
  url: 'https://www.example.com/rain/nine-hours/',
  language: 'de',
  title: 'Neun Stunden Regen über Zürich 🌧️',
  summary: 'Der Fluss stieg um zwei Meter.',
  publishedAt: '2026-11-23T09:30:00+01:00',
  tags: ['Zürich', 'extreme weather', '2026', 'C++'],
})

/** What the client of others shows at each facet. */
function shown(one: Article, options?: object): [text: string, target: string | undefined][] {
  const { facets = [], text } = articleToPost(one, options)
  const rich = new RichText({ text, facets: structuredClone(facets) as never })
  return [...rich.segments()].map((part) => [part.text, part.link?.uri ?? part.tag?.tag])
}

describe('articleToPost', () => {
  test('title, summary, link and hashtags, read by the client of others', () => {
    expect(shown(article, { hashtags: 4 })).toEqual([
      ['Neun Stunden Regen über Zürich 🌧️\n\nDer Fluss stieg um zwei Meter.\n\n', undefined],
      ['example.com/rain/nine-hours', article.url],
      ['\n\n', undefined],
      ['#Zürich', 'Zürich'],
      [' ', undefined],
      ['#extremeWeather', 'extremeWeather'],
    ])
    expect(articleToPost(article)).toMatchObject({
      $type: 'app.bsky.feed.post',
      createdAt: '2026-11-23T09:30:00+01:00',
      langs: ['de'],
      embed: { external: { uri: article.url, title: article.title, description: article.summary } },
    })
  })

  test.each(cases().map(({ name, article }) => [name, article] as const))(
    '%s: valid by the lexicon',
    (_name, one) => checkRecord(articleToPost(one, { hashtags: 3 })),
  )

  test('any article: valid, no longer than it may be, each facet at its own words', () => {
    fc.assert(
      fc.property(anyArticle(), fc.integer({ min: 0, max: 9 }), (one, hashtags) => {
        const post = articleToPost(one, { hashtags })
        checkRecord(post)
        const bytes = new TextEncoder().encode(post.text)
        for (const { features, index } of post.facets ?? []) {
          const part = new TextDecoder('utf-8', { fatal: true }).decode(
            bytes.slice(index.byteStart, index.byteEnd),
          )
          const [feature] = features
          if (feature && 'tag' in feature) expect(part).toBe(`#${feature.tag}`)
          else expect(feature).toMatchObject({ uri: one.url })
        }
      }),
      { numRuns: 300 },
    )
  })

  test('long texts leave room for the address', () => {
    const long = { ...article, title: 'Wort '.repeat(70).trim(), summary: 'x' }
    const post = articleToPost(long, { hashtags: 2 })
    checkRecord(post)
    expect(post.text).toMatch(/Wort…\n\nexample\.com/)
    const said = articleToPost(article, { text: '👩‍👩‍👧'.repeat(400) })
    checkRecord(said)
    expect(said.text).toMatch(/…\n\nexample\.com/)
  })

  test('takes a picture and the record of the article for its card', () => {
    const cid = 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku'
    const thumb = { $type: 'blob', ref: { $link: cid }, mimeType: 'image/png', size: 9 } as const
    const document = { uri: 'at://did:plc:abc/site.standard.document/3kabc', cid }
    const post = articleToPost(insight, { thumb, document, createdAt: '2026-11-24T00:00:00Z' })
    checkRecord(post)
    expect(post.embed?.external).toMatchObject({ thumb, associatedRefs: [document] })
    expect(post.createdAt).toBe('2026-11-24T00:00:00Z')
    expect(() => articleToPost(insight, { thumb: { ...thumb, size: 0 } })).toThrow(TypeError)
    for (const [name, value] of [
      ['text', 5],
      ['hashtags', '2'],
      ['createdAt', {}],
    ] as const) {
      const options = { [name]: value } as never
      expect(() => articleToPost(insight, options), name).toThrow(`\`${name}\` is `)
    }
  })
})

test('tells what it cuts, what it does not say, and what may not be read', () => {
  const told = (one: Article, options?: object) => {
    const issues: string[] = []
    articleToPost(one, {
      ...options,
      onIssue: ({ code, path }) => void issues.push(`${code} ${path.join('.')}`),
    })
    return issues
  }
  expect(told(article)).toEqual(['not-carried tags'])
  expect(told({ ...article, tags: [] })).toEqual([])
  expect(told({ ...article, tags: [], status: 'draft' })).toEqual(['unpublished-article status'])
  const long = { ...article, tags: [], title: 'Wort '.repeat(140), summary: 'x '.repeat(2000) }
  expect(told(long)).toEqual(['cut-text title', 'cut-text summary'])
  expect(told(long, { text: 'Neu' })).toEqual(['cut-text title', 'cut-text summary'])
})

test('of a retracted article, the notice stands before what it claimed', () => {
  const notice = 'Dieser Artikel wurde zurückgezogen.'
  const { embed, text } = articleToPost({ ...article, status: 'retracted' })
  expect(text.startsWith(`${notice} ${article.title}\n\n`)).toBe(true)
  expect(embed?.external.description).toBe(`${notice} ${article.summary}`)
})
