import type { Article, Category } from '../model/article.ts'
import type { Feed } from '../model/feed.ts'
import { expectOptions } from '../options/expect-options.ts'
import { insertPath } from '../safe/insert-path.ts'
import { newestUpdate } from './newest-update.ts'

/** Configuration for {@linkcode filterFeed}; an article must meet all of the conditions given. */
export interface FilterFeedOptions {
  /** The slug or the name of a category. */
  category?: string | undefined
  /** A tag, in upper or lower case. */
  tag?: string | undefined
  /** The name or address of an author; an article without authors has the feed's. */
  author?: string | undefined
  /** A BCP 47 tag; `en` takes `en-GB` too. */
  language?: string | undefined
  /**
   * Page of the new feed (default: that of the category, if it alone is asked for and has one; else
   * the conditions under the feed's page: `https://example.com/tag/mcp/`).
   */
  url?: string | undefined
  /**
   * Address of the new feed (default: the conditions before the last part of the feed's address:
   * `https://example.com/tag/mcp/feed.xml`; none if the feed has none).
   */
  feedUrl?: string | undefined
  /** Title of the new feed (default: the feed's, and the conditions: `Example News: MCP`). */
  title?: string | undefined
  /** Permanent name of the new feed (default: none, so that renderers use its address). */
  id?: string | undefined
}

/**
 * Make a feed of some of a feed's articles, with an address and a title of its own.
 *
 * @param feed - Feed; not changed, and its articles are shared with the result.
 * @param options - Conditions and names. In addresses, a category is its slug and other conditions
 *   are in lower case with hyphens for spaces, always in the order category, tag, author, language.
 *
 * @example
 * ```ts
 * filterFeed(feed, { tag: 'MCP' }).feedUrl // 'https://example.com/tag/mcp/feed.xml'
 * ```
 */
export function filterFeed(feed: Feed, options: FilterFeedOptions): Feed {
  expectOptions(options, 'filterFeed')
  const { category, tag, author, language } = options
  const articles = feed.articles.filter(
    (article) =>
      (category === undefined || isCategory(article.category, category)) &&
      (tag === undefined || article.tags.some((one) => same(one, tag))) &&
      (author === undefined || isBy(article, feed, author)) &&
      (language === undefined || isIn(article.language, language)),
  )
  const known = [...(feed.categories ?? []), ...articles.map((article) => article.category)]
  const found = category === undefined ? undefined : known.find((one) => isCategory(one, category))
  const names = Object.entries({ category: found?.name ?? category, tag, author, language })
  const conditions = names.filter((entry): entry is [string, string] => entry[1] !== undefined)
  const path = conditions.flatMap(([key, name]) => [
    key,
    part((key === 'category' && found?.slug) || name),
  ])
  const { id: _id, feedUrl: before, archive, updatedAt: _updatedAt, ...metadata } = feed
  const { id, feedUrl = before && insertPath(before, path) } = options
  const title = [feed.title, conditions.map(([, name]) => name).join(', ')].filter(Boolean)
  const updatedAt = newestUpdate(articles) ?? feed.updatedAt
  return {
    ...metadata,
    ...(id && { id }),
    title: options.title ?? title.join(': '),
    url: options.url ?? pageUrl(feed, path, found),
    ...(feedUrl && { feedUrl }),
    ...(language && { language }),
    ...(found && { categories: [found] }),
    ...(updatedAt && { updatedAt }),
    ...(archive?.kind === 'complete' && { archive: { kind: archive.kind } }),
    articles,
  }
}

function pageUrl(feed: Feed, path: string[], category: Category | undefined): string {
  if (path.length === 0) return feed.url
  if (path.length === 2 && category?.url) return category.url
  const url = new URL(feed.url)
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return insertPath(url.href, path)
}

function isCategory(category: Category | undefined, wanted: string): boolean {
  return category !== undefined && (same(category.slug, wanted) || same(category.name, wanted))
}

function isBy({ authors }: Article, feed: Feed, wanted: string): boolean {
  const credited = authors.length ? authors : (feed.authors ?? [])
  return credited.some(({ name, url }) => same(name, wanted) || url === wanted)
}

function isIn(language: string, range: string): boolean {
  return fold(`${language}-`).startsWith(fold(`${range}-`))
}

function same(one: string, other: string): boolean {
  return fold(one) === fold(other)
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

function part(text: string): string {
  return fold(text)
    .trim()
    .replace(/[\s/\\]+/g, '-')
}
