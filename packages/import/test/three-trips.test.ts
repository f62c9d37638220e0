import { renderAtom } from '@standfirst/atom'
import {
  type Article,
  type ArticleInput,
  articleToMdast,
  defineFeed,
  parseArticle,
  toText,
} from '@standfirst/core'
import { renderHtmlPage } from '@standfirst/html'
import { articleFromHtml, articlesFromFeed } from '@standfirst/import'
import { renderJsonFeed } from '@standfirst/json-feed'
import { articleToJsonLd, jsonLdScripts } from '@standfirst/json-ld'
import { renderRss } from '@standfirst/rss'
import { article as hostileArticle } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedArticle } from './arbitrary/published-article.ts'

// Always the same articles; more of them once, by hand.
const runs = 25
const seed = 20261128

const feedOf = (article: Article) =>
  defineFeed({
    title: 'F',
    description: 'D',
    url: 'https://quay.example/',
    feedUrl: 'https://quay.example/feed',
    language: 'en',
    articles: [article],
  })

const ways: Record<string, (article: Article) => ArticleInput | undefined> = {
  rss: (article) => articlesFromFeed(renderRss(feedOf(article))).articles[0],
  atom: (article) => articlesFromFeed(renderAtom(feedOf(article))).articles[0],
  'json-feed': (article) => articlesFromFeed(renderJsonFeed(feedOf(article))).articles[0],
  page: (article) =>
    articleFromHtml(renderHtmlPage(article, { head: jsonLdScripts(articleToJsonLd(article)) }), {
      url: article.url,
    }).article,
}

/** A heading of the first section that repeats the title, which chance seldom makes. */
const titled = parseArticle({
  url: 'https://quay.example/a/',
  language: 'en',
  title: 'Tide',
  summary: 'Tide in short.',
  publishedAt: '2026-11-23T09:30:00Z',
  sections: [{ kind: 'takeaways', heading: 'Tide', items: ['It rose.'] }],
})

/** Marks of the direction of writing in code, with a space beside them, which chance seldom makes. */
const directed = parseArticle({
  url: 'https://quay.example/b/',
  language: 'he',
  title: 'Tide',
  summary: 'Tide in short.',
  publishedAt: '2026-11-23T09:30:00Z',
  sections: ['a \u202e', '\u200f a', '\u2067 \u05d0 \u2069', 'a\u200e'].map((value) => ({
    kind: 'prose',
    heading: [{ type: 'inlineCode', value }],
    content: [
      {
        type: 'paragraph',
        children: [
          { type: 'inlineCode', value },
          { type: 'text', value: ' b' },
        ],
      },
    ],
  })),
})

/** A section of a table without words, of which no way of reading leaves more than the heading. */
const emptied = parseArticle({
  url: 'https://quay.example/c/',
  language: 'en',
  title: 'Tide',
  summary: 'Tide in short.',
  publishedAt: '2026-11-23T09:30:00Z',
  sections: [
    { kind: 'prose', heading: 'Ebb', content: 'It fell.' },
    {
      kind: 'prose',
      heading: 'Flood',
      content: [
        {
          type: 'table',
          children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [] }] }],
        },
      ],
    },
    { kind: 'prose', heading: 'High water', content: 'It rose.' },
    {
      kind: 'whyItMatters',
      heading: 'Slack',
      content: [
        {
          type: 'table',
          children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [] }] }],
        },
      ],
    },
  ],
})

describe.each(Object.entries(ways))('what was written as %s and read again', (way, trip) => {
  const once = (article: Article) => parseArticle(trip(article))

  test.each([
    ['as publications have it', publishedArticle()],
    ['with hostile strings', hostileArticle()],
  ])('is the same after the second and the third time, %s', (_name, articles) => {
    fc.assert(
      fc.property(articles, (article) => {
        const first = once(article)
        const second = once(first)
        expect(shown(second)).toEqual(shown(first))
        expect(shown(once(second))).toEqual(shown(second))
      }),
      { numRuns: runs, seed },
    )
  })

  test('says the same the first time, but for what the README lists', () => {
    fc.assert(
      fc.property(publishedArticle(), (article) => {
        const read = once(article)
        expect(factsOf(read, way)).toEqual(factsOf(article, way))
        expect(lostWords(article, read)).toEqual(repeatedTitle(article, way))
      }),
      { numRuns: runs, seed, examples: [[titled]] },
    )
  })

  test('keeps marks of the direction of writing in code, and the space beside them', () => {
    const first = once(directed)
    expect(first.sections).toEqual(directed.sections)
    expect(shown(once(first))).toEqual(shown(first))
  })

  test.each([{}, { copyright: '\u00a9 2026 Quay' }, { license: 'https://quay.example/licence' }])(
    'knows how it is to be credited, beside %j',
    (others) => {
      const rights = { ...others, credit: 'Ada & Eva <Quay> \u00b7 AT&amp;T' }
      const first = once(parseArticle({ ...emptied, rights }))
      expect(first.rights).toEqual(rights)
      expect(first.sections).toEqual(once(emptied).sections)
    },
  )

  test('keeps the words of a heading with nothing under it in the section before it', () => {
    const first = once(emptied)
    expect(toText(articleToMdast(first))).toBe('Ebb\nIt fell.\nFlood\nHigh water\nIt rose.\nSlack')
    expect(shown(once(first))).toEqual(shown(first))
  })

  test.each(['\u00a9 2026 Quay \u00b7', '\u00b7', '\u00a9 2026 Quay'])(
    'takes the notice `%s` for no part of the text, with a licence and without',
    (copyright) => {
      for (const rights of [
        { copyright },
        { copyright, license: 'https://creativecommons.org/licenses/by/4.0/' },
      ]) {
        const article = parseArticle({ ...directed, rights })
        const first = once(article)
        expect(first.sections).toEqual(directed.sections)
        expect(shown(once(first))).toEqual(shown(first))
      }
    },
  )

  test('permits no machine more than was permitted', () => {
    fc.assert(
      fc.property(publishedArticle(), (article) => {
        const before = article.rights?.ai ?? {}
        const after = once(article).rights?.ai ?? {}
        // Pages without a document of rights say to machines only whether they may train.
        const uses = way === 'page' ? (['train'] as const) : (['search', 'input', 'train'] as const)
        for (const use of uses) {
          if (before[use] === 'deny') expect(after[use]).toBe('deny')
          if (before[use] === 'conditional' && !article.rights?.license) {
            expect(['conditional', 'deny']).toContain(after[use])
          }
        }
      }),
      { numRuns: runs, seed },
    )
  })
})

/** Whether items of odd lists stand apart, and the ranks of headings in them, settle later. */
function shown(article: Article): unknown {
  return JSON.parse(
    JSON.stringify(article, (key, value) =>
      key === 'spread' || key === 'depth' ? undefined : value,
    ),
  )
}

function factsOf(article: Article, way: string) {
  const { aiDisclosure, authors, category, image, media, rights, tags } = article
  return {
    url: article.url,
    // A page without a fingerprint doesn't name it.
    ...(way !== 'page' && { id: article.id }),
    status: article.status,
    language: article.language,
    title: article.title,
    summary: article.summary,
    // Atom demands an author, and the feed stands for it.
    authors: [
      ...new Set(
        (authors.length || way !== 'atom' ? authors : [{ name: 'F' }]).map(({ name }) => name),
      ),
    ],
    published: Date.parse(article.publishedAt),
    updated: article.updatedAt && Date.parse(article.updatedAt),
    category: category?.name,
    // A tag that is named like the category stands once.
    tags: tags.filter((tag) => tag !== category?.name),
    image: image?.url,
    media: [...new Set(media.map(({ url }) => url))],
    related: article.related.map(({ title, url }) => [title, url]),
    corrections: article.corrections.map(({ note }) => note),
    license: rights?.license,
    copyright: rights?.copyright,
    use: aiDisclosure?.use,
    reviewer: aiDisclosure?.humanReview?.by?.replace(/\.$/, ''),
    ...(way === 'json-feed' && {
      rights,
      access: article.access,
      type: article.type,
      aiDisclosure,
    }),
    ...(way === 'page' && {
      access: article.access,
      type: article.type,
      subtitle: article.subtitle,
    }),
  }
}

/** The words of a heading that feeds repeat the title with; the README lists it. */
function repeatedTitle({ sections: [first], title }: Article, way: string): string[] {
  const isRepeated = way !== 'page' && first?.heading === title
  return isRepeated ? (title.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) : []
}

/** The words of an article's text that are not in another's, as often as they are there. */
function lostWords(article: Article, other: Article): string[] {
  const rest = wordsOf(other)
  return wordsOf(article).filter((word) => {
    const index = rest.indexOf(word)
    if (index >= 0) rest.splice(index, 1)
    return index < 0
  })
}

function wordsOf(article: Article): string[] {
  const text = toText(articleToMdast(article))
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}
