import { checkFeed, lintArticle, profiles } from '@standfirst/check'
import { type ArticleInput, defineArticle, type Feed, type ImageInput } from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import { feedOf } from './outputs-of.ts'

type Name = keyof typeof profiles

const good: ArticleInput = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'The river rose in one night',
  summary: 'x'.repeat(300),
  authors: [{ name: 'Ada Example', url: '/ada' }],
  publishedAt: '2026-11-23T09:30:00Z',
  image: {
    url: '/i.jpg',
    alt: 'A street under water',
    width: 1600,
    height: 900,
    mediaType: 'image/jpeg',
    bytes: 400_000,
  },
  media: [
    {
      type: 'audio',
      url: '/1.mp3',
      mediaType: 'audio/mpeg',
      bytes: 1_000_000,
      durationSeconds: 60,
    },
  ],
  sections: [{ kind: 'prose', content: 'It rained.' }],
}

function codes(name: Name, more: Partial<ArticleInput> = {}): string[] {
  const article = defineArticle({ ...good, ...more })
  return lintArticle(article, { profiles: [profiles[name]], now: '2026-11-24T00:00:00Z' }).map(
    ({ code, profile }) => `${profile} ${code}`,
  )
}

const image = good.image as ImageInput
const [media] = good.media as NonNullable<ArticleInput['media']>
const phone = {
  type: 'paragraph' as const,
  children: [
    { type: 'link' as const, url: 'tel:+1', children: [{ type: 'text' as const, value: 'call' }] },
  ],
}

const bad: [Name, string, Partial<ArticleInput>][] = [
  ['google', 'missing-author', { authors: [] }],
  ['google', 'missing-author-url', { authors: ['Ada Example'] }],
  ['google', 'author-name', { authors: [{ name: 'By Ada', url: '/a' }] }],
  ['google', 'author-name', { authors: [{ name: 'Ada and Bo', url: '/a' }] }],
  ['google', 'missing-image', { image: undefined }],
  ['google', 'small-image', { image: { ...image, width: 1199 } }],
  ['google', 'unknown-image-size', { image: { url: '/i.jpg', alt: 'x' } }],
  ['msn', 'short-title', { title: 'x'.repeat(20) }],
  ['msn', 'missing-text', { sections: [] }],
  ['msn', 'missing-text', { sections: [{ kind: 'prose', content: 'x', paid: true }] }],
  ['msn', 'old-article', { publishedAt: '2025-11-24T00:00:00Z' }],
  ['msn', 'link-scheme', { sections: [{ kind: 'prose', content: [phone] }] }],
  ['msn', 'missing-image', { image: undefined }],
  ['msn', 'small-image', { image: { ...image, width: 719, height: 719 } }],
  ['msn', 'image-shape', { image: { ...image, width: 1600, height: 800 } }],
  ['msn', 'large-image', { image: { ...image, bytes: 15_000_001 } }],
  ['flipboard', 'short-summary', { summary: 'x'.repeat(299) }],
  ['flipboard', 'missing-author', { authors: [] }],
  ['flipboard', 'missing-image', { image: undefined }],
  ['flipboard', 'small-image', { image: { ...image, height: 499 } }],
  ['apple-podcasts', 'missing-enclosure', { media: [] }],
  ['apple-podcasts', 'enclosure-type', { media: [{ ...media, mediaType: 'audio/ogg' } as never] }],
  ['apple-podcasts', 'episode-number', { episode: { number: 12.5 } }],
  ['apple-podcasts', 'episode-number', { episode: { season: 0 } }],
  [
    'podcasting-2.0',
    'transcript-type',
    { media: [{ ...media, transcriptUrl: '/words' } as never] },
  ],
  ['podcasting-2.0', 'podcast-text-length', { episode: { people: ['x'.repeat(129)] } }],
  [
    'podcasting-2.0',
    'podcast-text-length',
    {
      media: [
        {
          ...media,
          variants: [{ url: '/1.opus', mediaType: 'audio/opus', title: 'x'.repeat(33) }],
        } as never,
      ],
    },
  ],
  [
    'podcasting-2.0',
    'insecure-address',
    { media: [{ ...media, chaptersUrl: 'http://example.com/1.json' } as never] },
  ],
  [
    'podcasting-2.0',
    'insecure-address',
    { episode: { people: [{ name: 'Bo', url: 'http://example.com/bo' }] } },
  ],
  ['apple-podcasts', 'missing-bytes', { media: [{ ...media, bytes: undefined } as never] }],
  [
    'apple-podcasts',
    'missing-duration',
    { media: [{ ...media, durationSeconds: undefined } as never] },
  ],
]

describe.each(Object.keys(profiles) as Name[])('%s', (name) => {
  test('takes an article that has all it demands', () => {
    expect(codes(name)).toEqual([])
  })

  test('names its documents', () => {
    expect(profiles[name].name).toBe(name)
    for (const source of profiles[name].sources) expect(source).toMatch(/^https:\/\//)
  })
})

test.each(bad)('%s finds %s: %o', (name, code, more) => {
  // What no profile asks for may be wrong for others as well.
  const own = codes(name, more).filter((one) => !one.startsWith('undefined '))
  expect(own).toEqual([`${name} ${code}`])
})

test('msn takes no pictures that social networks refuse, either', () => {
  expect(codes('msn', { image: { ...image, mediaType: 'image/avif' } })).toEqual([
    'undefined image-type',
    'msn image-type',
  ])
})

test('msn takes nothing from the future', () => {
  expect(codes('msn', { publishedAt: '2026-11-25T00:00:00Z' })).toEqual([
    'undefined future-date',
    'msn future-date',
  ])
})

test('msn takes titles of up to 150 characters', () => {
  expect(codes('msn', { title: 'x'.repeat(151) })).toContain('msn long-title')
})

describe('of feeds', () => {
  const articles = Array.from({ length: 20 }, (_, index) =>
    defineArticle({ ...good, url: `https://example.com/${index}/` }),
  )
  const show: Feed = {
    ...feedOf(...articles),
    image: { url: 'https://example.com/i.png', alt: '', width: 3000, height: 3000 },
  }
  const found = (name: Name, more: Partial<Feed>) =>
    checkFeed({ ...show, ...more }, {}, { profiles: [profiles[name]] }).map(({ code }) => code)

  test.each(Object.keys(profiles) as Name[])('%s takes one that has all it demands', (name) => {
    expect(found(name, {})).toEqual([])
  })

  test('one of something is told in the singular', () => {
    const [article] = articles
    const found = checkFeed(
      feedOf(article ?? defineArticle(good)),
      {},
      { profiles: [profiles.flipboard] },
    )
    const few = found.find(({ code }) => code === 'few-items')
    expect(few?.message).toContain('a feed of 1 article, ')
    const short = lintArticle(defineArticle({ ...good, title: 'x', summary: 'y' }), {
      profiles: [profiles.flipboard, profiles.msn],
    })
    expect(short.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('a summary of 1 character, '),
        expect.stringContaining('a title of 1 character, '),
      ]),
    )
  })

  test.each<[Name, string, Partial<Feed>]>([
    ['msn', 'insecure-feed', { feedUrl: 'http://example.com/feed' }],
    ['flipboard', 'few-items', { articles: articles.slice(1) }],
    ['apple-podcasts', 'missing-image', { image: undefined as never }],
    [
      'apple-podcasts',
      'small-image',
      { image: { url: 'https://e.example/i.png', alt: '', width: 1399, height: 1399 } },
    ],
    [
      'apple-podcasts',
      'image-shape',
      { image: { url: 'https://e.example/i.png', alt: '', width: 1500, height: 1400 } },
    ],
    ['apple-podcasts', 'description-length', { description: 'é'.repeat(2001) }],
  ])('%s finds %s', (name, code, more) => {
    expect(found(name, more)).toEqual([code])
  })

  test('flipboard finds articles on another host', () => {
    const codes = found('flipboard', { feedUrl: 'https://feeds.example.com/a' })
    expect(codes).toHaveLength(20)
    expect(new Set(codes)).toEqual(new Set(['other-host']))
  })
})
