import { type Article, type Issue, labels } from '@standfirst/core'
import { articleToJsonLd, type JsonLdPart, renderJsonLd } from '@standfirst/json-ld'
import { faultsOnly } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articles } from './articles.ts'
import { checkGraph } from './check-graph.ts'
import { insight } from './insight.ts'

const node = (article: Article, options?: Parameters<typeof articleToJsonLd>[1]) =>
  articleToJsonLd(article, options)['@graph'][0]

function issuesOf(article: Article): [string, string][] {
  const issues: Issue[] = []
  renderJsonLd(article, { onIssue: faultsOnly((issue) => issues.push(issue)) })
  return issues.map(({ code, path }) => [code, path.join('/')])
}

describe('articleToJsonLd', () => {
  test('gives plain JSON', () => {
    for (const article of Object.values(articles)) {
      const graph = articleToJsonLd(article)
      expect(JSON.parse(JSON.stringify(graph))).toStrictEqual(graph)
    }
  })

  test.each([
    ['article', 'Article'],
    ['news', 'NewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['report', 'ReportageNewsArticle'],
    ['review', 'ReviewNewsArticle'],
    ['tutorial', 'TechArticle'],
    ['blog', 'BlogPosting'],
    ['constructor', 'Article'],
  ])('an article of type %s is a %s', (type, expected) => {
    expect(node({ ...insight, type: type as Article['type'] })['@type']).toBe(expected)
  })

  test('leaves the text of paid sections out, and says which part of the page they are', () => {
    const paid = {
      ...insight,
      sections: insight.sections.map((section) => ({ ...section, paid: true as const })),
    }
    const json = JSON.stringify(articleToJsonLd(paid, { articleBody: true }))
    expect(json).not.toContain('Review current protection')
    expect(json).not.toContain('growing concern')
    expect(json).not.toContain('news.example.org')
    expect(json).not.toContain('Is this new')
    expect(json).not.toContain('Security teams')
    expect(json).not.toContain('x.com/htrp')
    expect(node(paid).hasPart).toEqual({
      '@type': 'WebPageElement',
      isAccessibleForFree: false,
      cssSelector: expect.stringMatching(/^\./),
    })
    expect(node(paid).wordCount).toBe(node(insight).wordCount)
  })

  test('says whether it can be read for free, if that is known', () => {
    const access = (value?: Article['access']) =>
      node({ ...(articles.blog as Article), access: value as 'free' }).isAccessibleForFree
    expect([access(), access('free'), access('metered'), access('paid')]).toEqual([
      undefined,
      true,
      false,
      false,
    ])
  })

  test.each<[JsonLdPart, string]>([
    ['access', 'isAccessibleForFree'],
    ['audience', '"audience"'],
    ['breadcrumb', 'breadcrumb'],
    ['corrections', 'correction'],
    ['disclosure', 'digitalSourceType'],
    ['faq', 'FAQPage'],
    ['media', 'AudioObject'],
    ['mentions', 'mentions'],
    ['originalPost', 'isBasedOn'],
    ['related', 'relatedLink'],
    ['rights', 'copyrightNotice'],
    ['speakable', 'speakable'],
    ['steps', 'HowTo'],
    ['takeaways', 'ItemList'],
    ['translations', 'workTranslation'],
    ['webPage', 'primaryImageOfPage'],
    ['webSite', 'WebSite"'],
    ['wordCount', 'wordCount'],
  ])('can leave %s out', (part, trace) => {
    const without = (parts: JsonLdPart[]) => articleToJsonLd(insight, { without: parts })
    const sites = (json: string) => json.replace('{"@type":"WebSite","name":"X"}', '')
    expect(sites(JSON.stringify(without([])))).toContain(trace)
    expect(sites(JSON.stringify(without([part])))).not.toContain(trace)
    expect(checkGraph(without([part]))).toEqual([])
  })

  test('refuses the name of a part that there is not', () => {
    const without = ['steps', 'menions'] as unknown as JsonLdPart[]
    expect(() => articleToJsonLd(insight, { without })).toThrow(
      /^A part in `without` is the text `menions`, expected one of access, .*, mentions, /,
    )
  })

  test('carries the text of the body if asked to', () => {
    expect(node(insight).articleBody).toBeUndefined()
    expect(node(insight, { articleBody: true }).articleBody).toMatch(
      /^This incident highlights critical concerns, says a report\.\n\nReview/,
    )
    expect(node(insight, { articleBody: true, labels: labels('en') }).articleBody).toMatch(
      /^Why it matters\nThis incident highlights critical concerns, says a report\.\n\nHow to implement/,
    )
  })

  test('names sections by their own heading, or by the labels that it is given', () => {
    const names = (options = {}) =>
      articleToJsonLd(articles['two-of-each'] as Article, options)['@graph'].flatMap((part) => [
        ...[part.hasPart ?? []].flat(),
        ...[part.mainEntity ?? []].flat(),
        ...(part['@type'] === 'FAQPage' ? [part] : []),
      ])
    const named = (type: string, options?: object) =>
      names(options)
        .filter(
          (part) => typeof part === 'object' && !Array.isArray(part) && part['@type'] === type,
        )
        .map((part) => (part as { name?: string }).name)
    expect(named('HowTo')).toEqual([undefined, 'And then'])
    expect(named('ItemList', { labels: labels('fr') })).toEqual(['À retenir', 'More'])
    expect(named('FAQPage', { labels: { faq: 'Asked' } })).toEqual(['Asked', 'More'])
  })

  test('adds nodes of the user’s own, into those of the same @id', () => {
    const graph = articleToJsonLd(insight, {
      nodes: [
        { '@id': `${insight.url}#article`, about: { '@type': 'Thing', name: 'Distillation' } },
        { '@type': 'Event', '@id': 'https://example.com/#event', name: 'Talk' },
        { '@type': 'Thing', name: 'No id' },
      ],
    })
    expect(graph['@graph'][0]).toMatchObject({
      headline: insight.title,
      about: { '@type': 'Thing' },
    })
    expect(graph['@graph'].slice(-2).map((added) => added.name)).toEqual(['Talk', 'No id'])
    expect(checkGraph(graph)).toEqual([])
  })

  test('copies the nodes of the user whole, and touches no prototype', () => {
    const text = '{"@type":"Thing","name":"A","__proto__":{"polluted":["a",null]}}'
    const added = JSON.parse(text)
    const copy = articleToJsonLd(insight, { nodes: [added] })['@graph'].at(-1)
    expect(JSON.stringify(copy)).toBe(text)
    expect(copy).not.toBe(added)
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
  })

  test('takes the name of the site, the type of the publisher and the selectors of the page', () => {
    const graph = articleToJsonLd(insight, {
      site: { name: 'The Site', url: 'https://example.com/site/' },
      publisherType: 'Corporation',
      selectors: { speakable: ['h1'], paid: '.locked' },
    })
    const [article, , site] = graph['@graph']
    expect(site).toMatchObject({ '@id': 'https://example.com/site/#website', name: 'The Site' })
    expect(article.publisher?.['@type']).toBe('Corporation')
    expect(article.speakable).toMatchObject({ cssSelector: ['h1'] })
    expect(JSON.stringify(article.hasPart)).toContain('.locked')
  })

  test('names people the same on every page, and two of one address apart', () => {
    const ids = (url: string) =>
      node({
        ...insight,
        url,
        authors: [
          { type: 'person', name: 'Ada', url: 'https://example.com/team' },
          { type: 'person', name: 'Bo', url: 'https://example.com/team#bo' },
          { type: 'person', name: 'Cy' },
        ],
      }).author?.map((author) => author['@id'])
    expect(ids('https://example.com/a')).toEqual([
      'https://example.com/team#Ada',
      'https://example.com/team#Bo',
      'https://example.com/#Cy',
    ])
    expect(ids('https://example.com/b')).toEqual(ids('https://example.com/a'))
  })

  test('leaves a headline of 200 Chinese characters whole', () => {
    const headline = '能力を違法に抽出したと非難する声明'.repeat(20).slice(0, 200)
    expect(node({ ...insight, title: headline }).headline).toBe(headline)
  })

  test('is the same in three time zones', () => {
    const zone = process.env.TZ
    const outputs = ['UTC', 'Asia/Kolkata', 'America/St_Johns'].map((name) => {
      process.env.TZ = name
      return Object.values(articles)
        .map((article) => renderJsonLd(article))
        .join()
    })
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(new Set(outputs).size).toBe(1)
  })

  test('does not change the article', () => {
    const frozen = deepFreeze(structuredClone(insight))
    expect(renderJsonLd(frozen, { articleBody: true })).toBe(
      renderJsonLd(insight, { articleBody: true }),
    )
  })
})

describe('what is reported', () => {
  test('nothing, if all that Google recommends is there', () => {
    const [ada] = insight.authors
    expect(issuesOf({ ...insight, authors: [ada as never] })).toEqual([])
  })

  test.each<[string, Partial<Article>]>([
    ['authors', { authors: [] }],
    ['authors/0/url', { authors: [{ type: 'person', name: 'Ada' }] }],
    ['title', { title: '' }],
    ['image', { image: { url: 'https://example.com/i.png', alt: '', width: 100, height: 100 } }],
  ])('what is missing at %s', (path, change) => {
    expect(issuesOf({ ...insight, authors: insight.authors.slice(0, 1), ...change })).toEqual([
      ['missing-recommended', path],
    ])
  })

  test('a missing image', () => {
    const { image, ...rest } = insight
    expect(image).toBeDefined()
    expect(issuesOf({ ...rest, authors: insight.authors.slice(0, 1) })).toEqual([
      ['missing-recommended', 'image'],
    ])
  })

  test('what skipped the gate and is refused', () => {
    const refused = JSON.parse(
      JSON.stringify(insight, (key, value) =>
        /url$|license|terms|poster/i.test(key)
          ? 'javascript:alert(1)'
          : /At$|^at$/.test(key)
            ? 'yesterday'
            : value,
      ),
    )
    const graph = articleToJsonLd(refused)
    expect(JSON.stringify(graph)).not.toContain('javascript')
    expect(JSON.stringify(graph)).not.toContain('yesterday')
    expect(checkGraph(graph)).toEqual([])
    expect(issuesOf(refused)).toEqual(
      expect.arrayContaining([
        ['unsafe-url', 'url'],
        ['unsafe-url', 'image/url'],
        ['unsafe-url', 'authors/0/url'],
        ['unsafe-url', 'sections/4/author/url'],
        ['unsafe-url', 'translations/0/url'],
        ['invalid-timestamp', 'publishedAt'],
        ['invalid-timestamp', 'corrections/0/at'],
      ]),
    )
  })

  test('content that is too deep, which does not end the program', () => {
    let content: object = { type: 'text', value: 'deep' }
    for (let depth = 0; depth < 50_000; depth++) content = { type: 'emphasis', children: [content] }
    const article = {
      ...insight,
      sections: [
        { kind: 'prose', content: [content] },
        { kind: 'steps', items: [{ content: [content] }] },
        { kind: 'takeaways', heading: [content], items: [[content]] },
        { kind: 'originalPost', quote: [content] },
        { kind: 'faq', items: [{ question: '', answer: [content] }] },
        { kind: 'x-a', data: null, fallback: [{ type: 'link', children: [content] }] },
      ],
    } as unknown as Article
    const deep = issuesOf(article).filter(([code]) => code === 'too-deep')
    expect(deep.map(([, path]) => String(path).slice(0, 'sections/0/items'.length))).toEqual([
      'sections/0/conte',
      'sections/1/items',
      'sections/2/headi',
      'sections/2/items',
      'sections/3/quote',
      'sections/4/items',
      'sections/5/fallb',
    ])
    expect(articleToJsonLd(article, { articleBody: true })).toBeDefined()
  })
})

test('any text gives JSON that a strict parser takes', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, text, (title, name, note) => {
      const json = renderJsonLd({
        ...insight,
        title,
        authors: [{ type: 'person', name }],
        corrections: [{ at: insight.publishedAt, note }],
      })
      expect(JSON.parse(json)['@graph'][0].headline).toBe(title.toWellFormed())
      expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(json))).toBe(
        json,
      )
      expect(json).not.toMatch(/<|\\ud[89a-f]/)
    }),
    { numRuns: 300 },
  )
})

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
