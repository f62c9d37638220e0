import {
  type Article,
  articleToMdast,
  defineArticle,
  defineFeed,
  parseArticle,
  toText,
} from '@standfirst/core'
import { renderHtmlPage } from '@standfirst/html'
import { articleFromHtml, articlesFromFeed } from '@standfirst/import'
import { articleToJsonLd, jsonLdScripts } from '@standfirst/json-ld'
import { renderRss } from '@standfirst/rss'
import { cases } from '@standfirst/testing'
import { describe, expect, test } from 'vitest'

const pages = {
  'with JSON-LD': (article: Article) =>
    renderHtmlPage(article, { head: jsonLdScripts(articleToJsonLd(article)) }),
  'without JSON-LD': (article: Article) => renderHtmlPage(article),
}

describe.each(Object.entries(pages))('the page %s', (_kind, render) => {
  describe.each(cases())('of $name', ({ article }) => {
    const { article: input } = articleFromHtml(render(article), { url: article.url })
    const read = parseArticle(input)

    test('says the same', () => {
      expect(facts(read)).toEqual(facts(article))
    })

    test('has the same sections, by kind, and the same text', () => {
      expect(read.sections.map((section) => section.kind)).toEqual(
        article.sections.filter(isShown).map((section) => section.kind),
      )
      expect(textOf(read)).toBe(textOf(article))
    })
  })
})

function isShown(section: Article['sections'][number]): boolean {
  return !('items' in section) || section.items.length > 0
}

function facts({ authors, language, publishedAt, summary, title, updatedAt, url }: Article) {
  return {
    url,
    title: line(title),
    summary: line(summary),
    language,
    publishedAt,
    updatedAt,
    authors: authors.map(({ name }) => line(name)),
  }
}

function textOf(article: Article): string {
  const { children } = articleToMdast(article)
  const isNote = ({ type }: { type: string }) => type === 'footnoteDefinition'
  const notes = children
    .filter(isNote)
    .sort((one, other) => toText(one as never).localeCompare(toText(other as never)))
  return line(toText([...children.filter((node) => !isNote(node)), ...notes] as never))
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

test('a post that is named, and not quoted, keeps who wrote it, where and when', () => {
  const article = defineArticle({
    url: 'https://example.com/a',
    language: 'en',
    title: 'T',
    summary: 'S.',
    publishedAt: '2026-11-23T09:30:00Z',
    sections: [
      {
        kind: 'originalPost',
        author: { name: 'Ada', handle: '@ada', url: 'https://x.example/ada' },
        platform: 'X',
        url: 'https://x.example/ada/1',
        publishedAt: '2026-11-22T09:30:00Z',
      },
      { kind: 'prose', heading: 'More', content: 'Text.' },
    ],
  })
  const feed = defineFeed({
    title: 'F',
    description: 'D',
    url: 'https://example.com/',
    language: 'en',
    articles: [article],
  })
  const inputs = [
    articleFromHtml(renderHtmlPage(article), { url: article.url }).article,
    articlesFromFeed(renderRss(feed)).articles[0],
  ]
  for (const input of inputs) expect(parseArticle(input).sections).toEqual(article.sections)
})

test.each([
  ['alone', {}],
  ['with a time', { publishedAt: '2026-11-22T09:30:00Z' }],
])('the platform of a post without author and address is shown and read: %s', (_name, more) => {
  const article = defineArticle({
    url: 'https://example.com/a',
    language: 'en',
    title: 'T',
    summary: 'S.',
    publishedAt: '2026-11-23T09:30:00Z',
    sections: [
      { kind: 'originalPost', platform: 'X & Co', quote: 'Said so.', ...more },
      { kind: 'prose', heading: 'More', content: 'Text.' },
    ],
  })
  const feed = defineFeed({
    title: 'F',
    description: 'D',
    url: 'https://example.com/',
    language: 'en',
    articles: [article],
  })
  const inputs = [
    articleFromHtml(renderHtmlPage(article), { url: article.url }).article,
    articlesFromFeed(renderRss(feed)).articles[0],
  ]
  for (const input of inputs) expect(parseArticle(input).sections).toEqual(article.sections)
})
