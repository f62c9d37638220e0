import { type Article, labels, parseArticle, sectionToMdast, toText } from '@standfirst/core'
import * as api from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('cases', () => {
  test.each(api.cases())('$name is in its one form', ({ article }) => {
    expect(parseArticle(article)).toEqual(article)
  })
})

describe('the gate', () => {
  test('gives the same article again, for any article', () => {
    fc.assert(
      fc.property(api.article(), (article) => {
        expect(parseArticle(article)).toEqual(article)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the checks can fail', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)">',
    '<a href="java&#10;script:alert(1)">x</a>',
    '<svg></svg>',
    '<a href="//evil.example">x</a>',
    '<a href="/\\evil.example">x</a>',
    '<img srcset="https://example.com/a.png 1x, javascript:alert(1) 2x">',
    '<p a="',
  ])('%s', (html) => {
    expect(() => api.checkHtml(html)).toThrow()
  })

  test('XML and JSON', () => {
    expect(() => api.checkXml('<a><b></a>')).toThrow()
    expect(() => api.checkXml('<x:a/>')).toThrow()
    expect(() => api.checkFeedXml('<link>javascript:x</link>')).toThrow()
    expect(() => api.checkJson('{"url": "javascript:x"}')).toThrow()
    expect(() => api.checkFeedXml('<link>/relative</link>')).toThrow()
    expect(() =>
      api.checkFeedXml('<content type="html">&lt;a href="#part"&gt;x&lt;/a&gt;</content>'),
    ).toThrow()
    expect(() => api.checkJson('{"a": "\\ud800"}')).toThrow()
    expect(() => api.checkJson('{"url": "/relative"}')).toThrow()
    expect(() => api.checkJsonLd('{"name": "</script>"}')).toThrow()
    expect(() => api.checkJsonLd('{"@id": "#author"}')).toThrow()
  })

  const shown = ({ language, sections }: Article): string =>
    sections
      .map((section) =>
        toText({ type: 'root', children: sectionToMdast(section, labels(language)) }),
      )
      .join('\n')
  const whole = /well-formed, whole, pure$/
  const raw = /did not pass the gate$|^no value of the wrong kind/

  test.each<[fault: string, found: RegExp, render: (article: Article) => string]>([
    ['loses a section', whole, () => 'nothing'],
    ['changes its input', whole, (article) => `${article.tags.push('x')}${shown(article)}`],
    ['reads the clock', whole, (article) => `${new Date().getFullYear()}${shown(article)}`],
    ['reads the time', whole, (article) => `${Date.now()}${shown(article)}`],
    ['draws lots', whole, (article) => `${Math.random()}${shown(article)}`],
    ['reads the zone', whole, (article) => `${new Date(2026, 1).getTime()}${shown(article)}`],
    [
      'throws on a strange date',
      raw,
      (article) => `${new Date(article.publishedAt).toISOString()}${shown(article)}`,
    ],
  ])('a renderer that %s is found, without a check of its format', (_fault, found, render) => {
    expect(failures(render)).toContainEqual(expect.stringMatching(found))
  })

  test('a renderer without a fault passes', () => {
    // It shows sections and nothing else, those for paying readers included.
    const options = { carriesMembers: false, carriesPaid: true }
    expect(failures(shown, options).filter((name) => !raw.test(name))).toEqual([])
    expect(failures(shown)).toEqual(
      expect.arrayContaining([
        'nothing for paying readers is in it, and an issue says so',
        'it says that an article was retracted, or an issue does',
        'it says all that stands beside the sections, or an issue does',
      ]),
    )
  })
})

/** Names of the tests that a renderer of plain text fails. */
function failures(
  render: (article: Article) => string,
  options: { carriesMembers?: boolean; carriesPaid?: boolean } = {},
): string[] {
  const names: string[] = []
  const renderer = { name: 'plain', mediaType: 'text/plain', extension: '.txt', render }
  api.describeRenderer(renderer, {
    ...options,
    describe: (_name, body) => body(),
    runs: 5,
    test: (name, body) => {
      try {
        body()
      } catch {
        names.push(name)
      }
    },
  })
  return names
}

test('the public API is', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "adversarialArticle",
      "article",
      "assertTolerant",
      "cases",
      "checkFeedXml",
      "checkHtml",
      "checkJson",
      "checkJsonLd",
      "checkXml",
      "describeRenderer",
      "elements",
      "exampleFeed",
      "faultsOnly",
      "feed",
      "feedparser",
      "findRuntimes",
      "findWorkerd",
      "flow",
      "gatedFeed",
      "has",
      "hostileFeed",
      "hostileString",
      "insight",
      "newsboatTitles",
      "phrasing",
      "rawArticle",
      "section",
      "smallFeed",
      "textOf",
      "wholeArticle",
      "withFiles",
      "wrongValues",
    ]
  `)
})
