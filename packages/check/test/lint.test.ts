import { type LintOptions, lintArticle, lintArticles, lintFeed } from '@standfirst/check'
import { type Article, type ArticleInput, defineArticle, type Issue } from '@standfirst/core'
import { renderHead } from '@standfirst/html'
import { cases, faultsOnly } from '@standfirst/testing'
import { describe, expect, test } from 'vitest'
import { richArticle } from './rich-article.ts'

const input: ArticleInput = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A title',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
}

function make(more: Partial<ArticleInput> = {}): Article {
  return defineArticle({ ...input, ...more })
}

function codes(article: Article, options?: LintOptions): string[] {
  return lintArticle(article, options).map(({ code, path }) => [code, ...path].join(' '))
}

test('an article without fault has no findings', () => {
  expect(lintArticle(richArticle, { now: '2026-12-01T00:00:00Z' })).toEqual([])
})

test('findings name their article', () => {
  expect(lintArticle(make({ title: 'x'.repeat(111) }))).toEqual([
    {
      code: 'long-title',
      severity: 'warning',
      message: 'Found a title of 111 characters, expected 110 or fewer: it will be cut.',
      path: ['title'],
      fix: 'Say it in fewer words, and the rest in the summary.',
      article: 'https://example.com/a/',
    },
  ])
})

describe('long-title', () => {
  test('counts characters, not units', () => {
    expect(codes(make({ title: '🌊'.repeat(110) }))).toEqual([])
    expect(codes(make({ title: '🌊'.repeat(111) }))).toEqual(['long-title title'])
  })

  test('has the length given', () => {
    expect(codes(make(), { titleLength: 6 })).toEqual(['long-title title'])
  })
})

test.each([
  [{ title: 'It **rained**' }, ['looks-like-markdown title']],
  [{ subtitle: 'See [the map](https://example.com/map)' }, ['looks-like-markdown subtitle']],
  [{ summary: 'It <em>rained</em>.' }, ['looks-like-html summary']],
  [{ title: 'What `null` and __init__.py mean', summary: '2 ** 3, a<b and 5 * 3.' }, []],
])('signs of markup in plain texts: %j', (texts, found) => {
  expect(codes(make(texts))).toEqual(found)
})

test('missing-summary: a summary that repeats the title', () => {
  expect(codes(make({ summary: ' A  title ' }))).toEqual(['missing-summary summary'])
})

test('missing-summary: none, in an object that skipped the gate', () => {
  expect(codes({ ...make(), summary: ' ' })).toEqual(['missing-summary summary'])
})

test('missing-alt: the lead image and figures, but no picture in a line', () => {
  const picture = { type: 'image', url: 'https://example.com/i.png', alt: '' } as const
  const content = [
    { type: 'paragraph', children: [picture] },
    { type: 'paragraph', children: [{ type: 'text', value: 'a ' }, picture] },
    { type: 'blockquote', children: [{ type: 'paragraph', children: [picture] }] },
  ] as const
  const article = make({
    image: { url: '/lead.png', alt: '' },
    sections: [{ kind: 'prose', content: structuredClone(content) as never }],
  })
  expect(codes(article)).toEqual([
    'missing-alt image alt',
    'missing-alt sections 0 content 0 children 0 alt',
    'missing-alt sections 0 content 2 children 0 children 0 alt',
  ])
})

describe('future-date', () => {
  const article = make({
    publishedAt: '2026-11-23T09:30:00+01:00',
    updatedAt: '2026-11-23T09:40:00+01:00',
    corrections: [{ at: '2026-11-23T09:50:00+01:00', note: 'It was Tuesday.' }],
  })

  test('compares points in time with `now`', () => {
    expect(codes(article, { now: '2026-11-23T08:35:00Z' })).toEqual([
      'future-date updatedAt',
      'future-date corrections 0 at',
    ])
    expect(codes(article, { now: '2026-11-23T08:50:00Z' })).toEqual([])
  })

  test('knows no clock', () => {
    expect(codes(make({ publishedAt: '2999-01-01T00:00:00Z' }))).toEqual([])
  })
})

describe('dead-link', () => {
  const link = (url: string) => ({
    type: 'paragraph' as const,
    children: [{ type: 'link' as const, url, children: [{ type: 'text' as const, value: 'x' }] }],
  })
  const article = make({
    sections: [
      { kind: 'prose', content: [link('/b/#part'), link('/c'), link('https://other.example/')] },
      { kind: 'audience', items: [{ name: 'All', url: '/d/' }] },
      { kind: 'callToAction', link: { label: 'Go', url: '/e/?x=1' } },
    ],
    related: [{ url: '/f/', title: 'F' }],
    translations: [{ language: 'de', url: '/de/a/' }],
    authors: ['Bo', { name: 'Ada', url: '/ada/' }],
    publisher: { name: 'News', url: 'https://n.example/', policies: { ethics: '/ethics/#one' } },
    rights: { terms: '/terms/', contact: 'a@example.com', payment: { kind: 'use', url: '/pay/' } },
  })

  test('finds every link within the site that leads nowhere', () => {
    expect(codes(article, { addresses: ['https://example.com/b/'] })).toEqual([
      'dead-link sections 0 content 1 children 0 url',
      'dead-link sections 1 items 0 url',
      'dead-link sections 2 link url',
      'dead-link related 0 url',
      'dead-link translations 0 url',
      'dead-link authors 1 url',
      'dead-link publisher policies ethics',
      'dead-link rights terms',
      'dead-link rights payment url',
    ])
  })

  test('tells when only the final slash is wrong', () => {
    const [first] = lintArticle(article, { addresses: ['https://example.com/c/'] }).filter(
      ({ message }) => message.includes('/c`'),
    )
    expect(first?.fix).toBe(
      'Write `https://example.com/c/`, with the same final slash as the page.',
    )
  })
})

test('missing-file: every picture and recording of the site that the site lacks', () => {
  const picture = (url: string) => ({ type: 'image' as const, url, alt: 'x' })
  const article = make({
    image: { url: '/lead.png', alt: 'x' },
    media: [{ type: 'video', url: '/v.mp4', mediaType: 'video/mp4', poster: '/p.png' }],
    related: [{ url: '/f/', title: 'F', image: { url: '/f.png', alt: 'x' } }],
    sections: [
      {
        kind: 'prose',
        content: [
          { type: 'paragraph', children: [picture('/a.png'), picture('/b.svg#icon')] },
          { type: 'paragraph', children: [picture('https://other.example/c.png')] },
        ],
      },
    ],
  })
  expect(codes(article)).toEqual([])
  expect(
    codes(article, { files: ['/lead.png', '/b.svg'].map((path) => `https://example.com${path}`) }),
  ).toEqual([
    'missing-file media 0 url',
    'missing-file media 0 poster',
    'missing-file sections 0 content 0 children 0 url',
    'missing-file related 0 image url',
  ])
})

test('missing-file names the file by its path in the site, and one that has other capitals', () => {
  const image = { url: '/img/Br%C3%BCcke.JPG', alt: 'x' }
  const files = ['https://example.com/img/br%C3%BCcke.jpg']
  expect(lintArticle(make({ image }), { files })).toMatchObject([
    {
      message: 'Found `/img/Brücke.JPG` shown, expected a file that the site has.',
      fix: 'Write `brücke.jpg`, with the same capitals as the file.',
    },
  ])
})

test('lintArticles finds ids and addresses that are there twice', () => {
  const one = make({ id: 'urn:ex:1' })
  const found = lintArticles([one, make({ id: 'urn:ex:1', url: 'https://example.com/b/' }), make()])
  expect(found.map(({ code, path }) => [code, ...path].join(' '))).toEqual([
    'duplicate-id 1 id',
    'duplicate-url 2 url',
  ])
})

test('changes nothing', () => {
  for (const { article } of cases()) {
    const before = structuredClone(article)
    lintArticle(article, { now: '2020-01-01T00:00:00Z', addresses: [] })
    expect(article).toEqual(before)
  }
})

describe('image-type: a lead picture that no social network shows', () => {
  test.each<[image: { url: string; mediaType?: string }, expected: string[]]>([
    [{ url: '/i.svg' }, ['image-type image url']],
    [{ url: '/i.SVG?v=2#a' }, ['image-type image url']],
    [{ url: '/i', mediaType: 'image/svg+xml' }, ['image-type image mediaType']],
    [{ url: '/i.avif' }, ['image-type image url']],
    [{ url: '/i.heic' }, ['image-type image url']],
    [{ url: '/i.tiff' }, ['image-type image url']],
    [{ url: '/i.svg', mediaType: 'image/png' }, []],
    [{ url: '/i.jpg' }, []],
    [{ url: '/i.webp' }, []],
    [{ url: '/svg' }, []],
    [{ url: '/i.svg/large' }, []],
    [{ url: '/i.constructor' }, []],
  ])('%j', (image, expected) => {
    const article = make({ image: { alt: 'A chart', ...image } })
    expect(codes(article)).toEqual(expected)
    const found: Issue[] = []
    renderHead(article, { onIssue: faultsOnly((issue) => found.push(issue)) })
    expect(found.map(({ code, path }) => [code, ...path].join(' '))).toEqual(expected)
  })
})

test('dead-link, missing-file: accents written apart or as one letter are one', () => {
  const article = make({
    sections: [
      {
        kind: 'callToAction',
        content: 'Go.',
        link: { label: 'There', url: '/cafe\u0301/' },
      },
    ],
    image: { url: '/\u00fcber.png', alt: 'A chart' },
  })
  const addresses = ['https://example.com/caf%C3%A9/']
  const files = ['https://example.com/u%CC%88ber.png']
  expect(codes(article, { addresses, files })).toEqual([])
  expect(codes(article, { addresses: ['https://example.com/cafe/'], files: [] })).toHaveLength(2)
})

test('profiles by their names, which a configuration has, are refused by name', () => {
  const options = { profiles: ['google'] as never }
  const message = '`profiles` is a list, expected a list of objects'
  expect(() => lintArticle(richArticle, options)).toThrow(message)
  expect(() => lintFeed({ articles: [richArticle] } as never, options)).toThrow(message)
})
