import { gzipSync } from 'node:zlib'
import { type ArticleInput, parseArticle, safeParseArticle } from '@standfirst/core'
import { articleFromJsonLd, articleToJsonLd, renderJsonLd } from '@standfirst/json-ld'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articles } from './articles.ts'
import { insight } from './insight.ts'

const codes = (value: unknown, url?: string): string[] =>
  articleFromJsonLd(value, { url }).issues.map(({ code }) => code)

describe('articleFromJsonLd reads what others write:', () => {
  test('the pages on which a publisher says how it works', () => {
    const { article, issues } = articleFromJsonLd(
      {
        '@type': 'NewsArticle',
        headline: 'A',
        publishingPrinciples: '/principles/',
        publisher: {
          '@type': 'NewsMediaOrganization',
          name: 'Example News',
          correctionsPolicy: { '@type': 'WebPage', url: 'https://example.com/corrections/' },
          ethicsPolicy: ['https://example.com/ethics/'],
          // Words are no address.
          ownershipFundingInfo: 'Owned by those who work for it.',
        },
      },
      { url: 'https://example.com/a/' },
    )
    expect(issues).toEqual([])
    expect(article?.publisher).toEqual({
      name: 'Example News',
      policies: {
        principles: 'https://example.com/principles/',
        corrections: 'https://example.com/corrections/',
        ethics: 'https://example.com/ethics/',
      },
    })
  })

  test('a graph of nodes that refer to each other', () => {
    const home = 'https://blog.example.com/'
    const { article, issues } = articleFromJsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          '@id': `${home}hello/#article`,
          isPartOf: { '@id': `${home}hello/` },
          author: { name: 'Ada', '@id': `${home}#/schema/person/1` },
          headline: 'Hello &#8211; world',
          datePublished: '2026-11-23T09:30:00+00:00',
          dateModified: '2026-11-23T09:30:00+00:00',
          mainEntityOfPage: { '@id': `${home}hello/` },
          wordCount: 900,
          publisher: { '@id': `${home}#organization` },
          image: { '@id': `${home}hello/#primaryimage` },
          thumbnailUrl: `${home}a.jpg`,
          keywords: ['one', 'two'],
          articleSection: ['News', 'More'],
          inLanguage: 'en-GB',
        },
        { '@type': 'WebPage', '@id': `${home}hello/`, name: 'Hello - Blog' },
        {
          '@type': 'ImageObject',
          '@id': `${home}hello/#primaryimage`,
          url: `${home}a.jpg`,
          contentUrl: `${home}a.jpg`,
          width: 1200,
          height: 630,
        },
        {
          '@type': ['Organization', 'Brand'],
          '@id': `${home}#organization`,
          name: 'The Blog',
          url: home,
          logo: { '@type': 'ImageObject', url: `${home}logo.png` },
        },
        { '@type': 'Person', '@id': `${home}#/schema/person/1`, name: 'Ada', url: `${home}ada` },
      ],
    })
    expect(issues).toEqual([])
    expect(article).toEqual({
      url: `${home}hello/`,
      type: 'article',
      language: 'en-GB',
      title: 'Hello &#8211; world',
      authors: [{ name: 'Ada', url: `${home}ada` }],
      publisher: { name: 'The Blog', url: home, image: { url: `${home}logo.png`, alt: '' } },
      publishedAt: '2026-11-23T09:30:00+00:00',
      category: { name: 'News' },
      tags: ['one', 'two'],
      image: { url: `${home}a.jpg`, alt: '', width: 1200, height: 630 },
    })
  })

  test('a list of documents, a list of types, a list of images', () => {
    const { article, issues } = articleFromJsonLd(
      [
        { '@context': 'https://schema.org', '@type': 'NewsMediaOrganization', name: 'The Paper' },
        {
          '@context': 'http://schema.org',
          '@type': ['http://schema.org/Article', 'schema:NewsArticle'],
          '@id': 'nyt://article/1',
          mainEntityOfPage: 'https://paper.example.com/2026/story.html',
          url: '/2026/story.html',
          headline: ' A story ',
          name: 'Another name',
          description: 'What happened.',
          author: [
            { '@type': 'Person', name: 'By Ada Lovelace', url: 'https://paper.example.com/by/ada' },
            'By Bo',
            {
              '@type': 'NewsMediaOrganization',
              name: 'The Wire',
              email: 'mailto:desk@example.com',
            },
            { '@type': 'Person', name: 'Bo' },
            {},
          ],
          image: [
            {
              '@type': 'ImageObject',
              url: 'https://paper.example.com/16x9.jpg',
              width: { '@type': 'QuantitativeValue', value: 1600 },
              height: '900px',
              creditText: 'A photographer',
              caption: 'What is seen',
            },
            'https://paper.example.com/1x1.jpg',
          ],
          publisher: { '@type': 'Organization', name: 'The Paper', logo: '/logo.png' },
          datePublished: '2026-11-23T04:30:00.000-0500',
          dateModified: '2026-11-23',
          isAccessibleForFree: 'False',
          keywords: 'one, two,one, ',
          license: { '@type': 'CreativeWork', url: 'https://paper.example.com/licence' },
          inLanguage: { '@type': 'Language', name: 'English', alternateName: 'en' },
          articleBody: 'First.\n\nSecond.',
        },
      ],
      { url: 'https://paper.example.com/2026/story.html' },
    )
    expect(article).toEqual({
      url: 'https://paper.example.com/2026/story.html',
      type: 'news',
      language: 'en',
      title: 'A story',
      summary: 'What happened.',
      authors: [
        { name: 'Ada Lovelace', url: 'https://paper.example.com/by/ada' },
        { name: 'Bo' },
        { name: 'The Wire', email: 'desk@example.com', type: 'organization' },
      ],
      publisher: { name: 'The Paper', image: { url: 'https://paper.example.com/logo.png' } },
      publishedAt: '2026-11-23T04:30:00.000-05:00',
      updatedAt: '2026-11-23T00:00:00Z',
      tags: ['one', 'two'],
      image: {
        url: 'https://paper.example.com/16x9.jpg',
        alt: '',
        width: 1600,
        height: 900,
        credit: 'A photographer',
        caption: 'What is seen',
      },
      sections: [{ kind: 'prose', content: 'First.\n\nSecond.' }],
      access: 'paid',
      rights: { license: 'https://paper.example.com/licence' },
    })
    expect(issues.map(({ code, path }) => [code, path[0]])).toEqual([
      ['assumed-offset', 'updatedAt'],
    ])
  })

  test('an article inside its page, and a recipe’s FAQ beside it', () => {
    const { article } = articleFromJsonLd({
      '@type': 'WebPage',
      mainEntity: {
        '@type': 'BlogPosting',
        headline: 'Inside',
        author: { '@type': 'Person', name: ['Ada'] },
        image: 'https://example.com/a.png',
      },
      hasPart: {
        '@type': 'FAQPage',
        mainEntity: { '@type': 'Question', name: 'Why?', acceptedAnswer: { text: 'So.' } },
      },
    })
    expect(article).toEqual({
      type: 'blog',
      title: 'Inside',
      authors: [{ name: 'Ada' }],
      image: { url: 'https://example.com/a.png' },
      sections: [{ kind: 'faq', items: [{ question: 'Why?', answer: 'So.' }] }],
    })
  })

  test('the one of several articles that is the page’s', () => {
    const graph = ['a', 'b'].map((name) => ({
      '@type': 'Article',
      url: `https://example.com/${name}`,
      headline: name,
    }))
    expect(articleFromJsonLd(graph).article?.title).toBe('a')
    expect(articleFromJsonLd(graph, { url: 'https://example.com/b' }).article?.title).toBe('b')
  })

  test.each([
    ['2026-11-23', '2026-11-23T00:00:00Z'],
    ['2026-11-23 09:30', '2026-11-23T09:30:00Z'],
    ['2026-11-23T09:30:15', '2026-11-23T09:30:15Z'],
    ['2026-11-23T09:30Z', '2026-11-23T09:30:00Z'],
    ['2026-11-23T09:30:00 +0100', '2026-11-23T09:30:00+01:00'],
    ['2026-11-23T09:30:00-05', '2026-11-23T09:30:00-05:00'],
    ['2026-02-30', undefined],
    ['Monday', undefined],
  ])('the time %s', (datePublished, expected) => {
    const { article } = articleFromJsonLd({ '@type': 'Article', headline: 'A', datePublished })
    expect(article?.publishedAt).toBe(expected)
  })
})

describe('articleFromJsonLd reports', () => {
  test('a document without an article', () => {
    expect(codes({ '@type': 'Product', name: 'A' })).toEqual(['missing-article'])
    expect(codes('{"@type":')).toEqual(['not-json'])
    expect(codes(undefined)).toEqual(['missing-article'])
  })

  test('addresses and times that it refuses', () => {
    const node = {
      '@type': 'Article',
      headline: 'A',
      url: 'javascript:alert(1)',
      image: '//evil.example/a.png',
      license: 'data:text/html,x',
      datePublished: 'soon',
    }
    const { article, issues } = articleFromJsonLd(node)
    expect(article).toEqual({ type: 'article', title: 'A' })
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'invalid-timestamp',
      'unsafe-url',
      'unsafe-url',
      'unsafe-url',
    ])
  })
})

describe.each(Object.entries(articles))('articleFromJsonLd of our graph of %s', (_, article) => {
  test('gives the article, as far as the graph tells', () => {
    const { article: read, issues } = articleFromJsonLd(renderJsonLd(article))
    expect(issues).toEqual([])
    const back = parseArticle(read as ArticleInput)
    const bare = <Subject extends { handles?: unknown; bytes?: unknown }>({
      handles,
      ...rest
    }: Subject) => rest
    expect(back).toMatchObject({
      url: article.url,
      type: article.type,
      status: article.status,
      language: article.language,
      title: article.title,
      summary: article.summary,
      authors: article.authors.map(bare),
      publishedAt: article.publishedAt,
      tags: article.tags,
      corrections: article.corrections,
      translations: article.translations,
      ...(article.updatedAt && { updatedAt: article.updatedAt }),
      ...(article.publisher && { publisher: bare(article.publisher) }),
      ...(article.category && { category: { name: article.category.name } }),
      ...(article.image && { image: article.image }),
    })
    const use = article.aiDisclosure?.use
    expect(back.aiDisclosure).toEqual(use && use !== 'none' ? { use } : undefined)
    const { payment, ...rights } = article.rights ?? {}
    expect(back.rights ?? {}).toEqual(rights)
    const carried = ['steps', 'audience', 'takeaways', 'originalPost', 'faq']
    const kinds = article.sections
      .filter(
        (section) =>
          carried.includes(section.kind) && (!('items' in section) || section.items.length),
      )
      .map((section) => section.kind)
    expect(back.sections.map((section) => section.kind).sort()).toEqual(kinds.sort())
  })
})

test('our sections come back as they were', () => {
  const { article } = articleFromJsonLd(articleToJsonLd(insight))
  const back = parseArticle(article as ArticleInput)
  for (const section of back.sections) {
    const { heading, ...rest } = section
    expect(insight.sections).toContainEqual(rest)
    expect(
      section.kind === 'originalPost' || heading === undefined || typeof heading === 'string',
    ).toBe(true)
  }
  expect(back.media).toEqual([
    insight.media[0],
    { ...insight.media[1], title: insight.title },
    insight.media[2],
  ])
})

test('any JSON is read without an error, and what is read is fit for the gate', () => {
  const key = fc.constantFrom(
    '@type',
    '@id',
    '@graph',
    '@value',
    'headline',
    'name',
    'url',
    'author',
    'image',
    'publisher',
    'datePublished',
    'keywords',
    'hasPart',
    'mainEntity',
    'step',
    'itemListElement',
    'license',
    'inLanguage',
    'correction',
    'video',
    'contentUrl',
    'duration',
    'width',
    '__proto__',
  )
  const leaf = fc.oneof(
    fc.constantFrom(
      'Article',
      'HowTo',
      'ItemList',
      'FAQPage',
      'javascript:x',
      'https://example.com/',
    ),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 8 }),
    ),
  }))
  fc.assert(
    fc.property(fc.dictionary(key, tree), (fields) => {
      const { article } = articleFromJsonLd({
        '@graph': [{ ...fields, '@type': 'Article', headline: 'A' }],
      })
      const required = {
        url: 'https://example.com/',
        language: 'en',
        summary: 'S',
        publishedAt: '2026-11-23T00:00:00Z',
      }
      const result = safeParseArticle({ ...required, ...article, language: 'en' })
      const unfit = result.issues.filter(
        ({ code }) => code === 'unsafe-url' || code === 'wrong-type',
      )
      expect(unfit).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('a document 60,000 levels deep, and one that holds itself', () => {
  let deep: unknown = { '@type': 'Article', headline: 'deep' }
  for (let depth = 0; depth < 60_000; depth++) deep = { mainEntity: deep }
  expect(articleFromJsonLd(deep).article?.title).toBe('deep')
  const loop: Record<string, unknown> = { '@type': 'Article', headline: 'loop' }
  loop.mainEntity = loop
  loop.author = [loop]
  expect(articleFromJsonLd(loop).article?.title).toBe('loop')
})

test.each([
  ['http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'generated'],
  ['https://schema.org/TrainedAlgorithmicMediaDigitalSource', 'generated'],
  ['TrainedAlgorithmicMediaDigitalSource', 'generated'],
  ['https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource', 'assisted'],
  ['http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation', 'none'],
  [{ '@id': 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' }, 'generated'],
  [[{ '@id': 'schema:TrainedAlgorithmicMediaDigitalSource' }], 'generated'],
  [[null, 'x', 'TrainedAlgorithmicMediaDigitalSource'], 'generated'],
  [{ url: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' }, 'generated'],
])('reads the origin of a text, %j', (digitalSourceType, use) => {
  const { article } = articleFromJsonLd({
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: 'https://example.com/a',
    headline: 'A',
    digitalSourceType,
  })
  expect(article?.aiDisclosure).toEqual({ use })
})

test('an origin that says nothing of AI claims nothing', () => {
  const { article } = articleFromJsonLd({
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: 'https://example.com/a',
    headline: 'A',
    digitalSourceType: 'https://schema.org/PrintDigitalSource',
  })
  expect(article?.aiDisclosure).toBeUndefined()
})

test('bytes are read in their charset, and what is no text is named', () => {
  const text = '{"@type":"NewsArticle","headline":"Zürich"}'
  const read = (value: unknown, options = {}) => {
    const { article, issues } = articleFromJsonLd(value, options)
    return [article?.title, ...issues.map(({ code }) => code)]
  }
  expect(read(new TextEncoder().encode(`\ufeff${text}`))).toEqual(['Zürich'])
  expect(read(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual(['Zürich'])
  expect(read(new Uint8Array(Buffer.from(text, 'latin1')))).toEqual(['Zürich', 'wrong-charset'])
  expect(read(gzipSync(text))).toEqual([undefined, 'not-text'])
  expect(read(text, { maxLength: text.length })).toEqual(['Zürich'])
  expect(read(text, { maxLength: text.length - 1 })).toEqual([undefined, 'too-large'])
})
