import { renderAtom } from '@standfirst/atom'
import {
  type Article,
  articleToMdast,
  defineFeed,
  type SafeParseResult,
  safeParseArticle,
  toText,
} from '@standfirst/core'
import { renderHtmlPage } from '@standfirst/html'
import { articleFromHtml, articlesFromFeed } from '@standfirst/import'
import { renderJsonFeed } from '@standfirst/json-feed'
import { articleToJsonLd, jsonLdScripts } from '@standfirst/json-ld'
import { renderMarkdown } from '@standfirst/markdown'
import { renderRss } from '@standfirst/rss'
import { article as hostileArticle } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedArticle } from './arbitrary/published-article.ts'

const opening = 'Zephyrine opened at dawn, and nobody had told the harbour.'

/** An article that begins with a paragraph which its summary does not repeat, repeats, or begins. */
const articles = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: publishedArticle() }, hostileArticle()),
    fc.constantFrom('A summary of its own.', opening, 'Zephyrine opened at dawn'),
  )
  .map(([article, summary]) => {
    const content = [
      { type: 'paragraph' as const, children: [{ type: 'text' as const, value: opening }] },
    ]
    // What is for paying readers is in no feed.
    const sections = [
      { kind: 'prose' as const, content },
      ...article.sections.filter(({ paid }) => !paid),
    ]
    const result = safeParseArticle({ ...article, fingerprint: undefined, summary, sections })
    return result.success ? result.article : undefined
  })
  .filter(
    (article) => article !== undefined && article.status === 'published',
  ) as fc.Arbitrary<Article>

const feedOf = (article: Article) =>
  defineFeed({
    title: 'F',
    description: 'D',
    url: 'https://quay.example/',
    feedUrl: 'https://quay.example/feed',
    language: 'en',
    articles: [article],
  })

const page = (article: Article) =>
  renderHtmlPage(article, { head: jsonLdScripts(articleToJsonLd(article)) })

function fromFeed(source: string): SafeParseResult {
  return safeParseArticle(articlesFromFeed(source).articles[0])
}

/** Each way out and in again, and what of the output shows the text. */
const ways: Record<
  string,
  {
    write(article: Article): string
    text: RegExp
    read(source: string, article: Article): SafeParseResult
  }
> = {
  rss: {
    write: (article) => renderRss(feedOf(article)),
    text: /<content:encoded>([\s\S]*)<\/content:encoded>/,
    read: fromFeed,
  },
  atom: {
    write: (article) => renderAtom(feedOf(article)),
    text: /<content[^>]*>([\s\S]*)<\/content>/,
    read: fromFeed,
  },
  'json-feed': {
    write: (article) => renderJsonFeed(feedOf(article)),
    text: /"content_html":\s*("(?:[^"\\]|\\.)*")/,
    read: fromFeed,
  },
  page: {
    write: page,
    text: /<div class="sf-body e-content">([\s\S]*)<\/article>/,
    read(source, { url }) {
      return safeParseArticle(articleFromHtml(source, { url }).article)
    },
  },
}

// 1,000 articles in all, each as one of the feeds or as a page.
describe.each(Object.entries(ways))(
  '250 articles as %s, read again',
  (way, { read, text, write }) => {
    test('no word is lost, and the first paragraph stands once', () => {
      fc.assert(
        fc.property(articles, (article) => {
          const source = write(article)
          const shown = text.exec(source)?.[1] ?? ''
          const once = (one: string) => one.match(/Zephyrine/g)?.length
          expect(once(shown.replace(/<data[^>]*>/g, ''))).toBe(1)
          expect(once(renderMarkdown(article, { frontMatter: false }))).toBe(1)
          const result = read(source, article)
          if (!result.success) throw new Error(JSON.stringify(result.issues))
          expect(once(toText(articleToMdast(result.article)))).toBe(1)
          const lost = lostWords(article, result.article)
          expect([way, lost]).toEqual([way, []])
        }),
        { numRuns: 250 },
      )
    })
  },
)

/** The words of an article's text that are not in another's, as often as they are there. */
function lostWords(article: Article, other: Article): string[] {
  const rest = new Map<string, number>()
  for (const word of wordsOf(other)) rest.set(word, (rest.get(word) ?? 0) + 1)
  return wordsOf(article).filter((word) => {
    const left = rest.get(word) ?? 0
    rest.set(word, left - 1)
    return left <= 0
  })
}

function wordsOf(article: Article): string[] {
  // Signs that turn the direction of what follows are no part of words, and pages are read without them.
  const text = toText(articleToMdast(article)).replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}
