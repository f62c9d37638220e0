import {
  type ArticleInput,
  type FeedInput,
  type Issue,
  type Labels,
  resolveUrl,
} from '@standfirst/core'
import { articleOfItem, authorOf, type FeedScope, line } from './feed/article-of-item.ts'
import { permanentId } from './feed/permanent-id.ts'
import type { RawFeed } from './feed/raw-item.ts'
import { type FeedFormat, readSource } from './feed/read-source.ts'
import { fitForGate } from './fit-for-gate.ts'
import { languageTag } from './language-tag.ts'
import { problem } from './problem.ts'
import { toTime } from './to-time.ts'

/** Configuration for {@linkcode articlesFromFeed}. */
export interface FeedImportOptions {
  /** Address that the feed was read from: what its relative addresses and ids are made from. */
  url?: string | undefined
  /** BCP 47 tag for a feed that names no language (default: `und`, and reported). */
  language?: string | undefined
  /** Default headings of sections, where the feed was written with others. */
  labels?: Partial<Labels> | undefined
}

/** What {@linkcode articlesFromFeed} read. */
export interface FeedReading {
  /** The format that the text is in, if it is one that is read. */
  format: FeedFormat | undefined
  /** The feed without its articles; `undefined` if the text can't be parsed. */
  feed: Omit<FeedInput, 'articles'> | undefined
  /** The articles, in the order of the feed; each one passes `parseArticle`. */
  articles: ArticleInput[]
  /** What was refused, guessed or lost; paths begin with `items` and the number of the item. */
  issues: Issue[]
}

/**
 * Read the articles of a feed, whoever wrote it: RSS 0.9x to 2.0, Atom, RDF (RSS 1.0) and JSON Feed,
 * with Dublin Core, Media RSS, iTunes, Podcasting 2.0 and content modules.
 *
 * HTML becomes sections of rich text, without scripts, styles, forms and dangerous addresses; headings
 * at rank 1 and 2 begin sections. Nothing is fetched, and neither clock nor time zone is asked.
 *
 * @param source - Text of the feed; anything may be given.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const { articles } = articlesFromFeed(await response.text(), { url: response.url })
 * ```
 */
export function articlesFromFeed(source: string, options: FeedImportOptions = {}): FeedReading {
  const read = readSource(String(source))
  if ('issue' in read) {
    return { format: read.format, feed: undefined, articles: [], issues: [read.issue] }
  }
  const issues: Issue[] = []
  const { feed, format } = read
  const metadata = metadataOf(feed, options, issues)
  const base = metadata.url || metadata.feedUrl
  const scope: FeedScope = {
    base,
    idBase: metadata.feedUrl ?? base,
    language: metadata.language,
    labels: options.labels,
    updated: metadata.updatedAt,
    authors: metadata.authors ?? [],
    copyright: metadata.rights?.copyright,
    license: metadata.rights?.license,
  }
  const articles = feed.items.flatMap((item, index) => {
    const path = ['items', index]
    const language = languageTag(item.language)
    const article = articleOfItem({ ...item, language }, scope, path, issues)
    return (article && fitForGate(article, path, issues)) ?? []
  })
  return { format, feed: metadata, articles, issues }
}

function metadataOf(
  feed: RawFeed,
  options: FeedImportOptions,
  issues: Issue[],
): Omit<FeedInput, 'articles'> {
  const given = options.url && resolveUrl(options.url, undefined, 'media')
  const outer = given || undefined
  const base = (feed.base && resolveUrl(feed.base, outer, 'media')) || outer
  const address = (url: string | undefined) => url && resolveUrl(url.trim(), base, 'media')
  const feedUrl = address(feed.feedUrl) || given
  const url = address(feed.url) || feedUrl || ''
  const language = languageOf(feed, options, issues)
  const authors = feed.authors.flatMap((author) => authorOf(author, base))
  const image = feed.image && address(feed.image.url)
  const icon = address(feed.icon)
  const license = address(feed.license)
  const hubs = feed.hubs.flatMap((hub) => address(hub) || [])
  const updatedAt = toTime(feed.updated, ['updatedAt'], issues)
  const id = permanentId(feed.id, feedUrl)
  const title = feed.title ? line(feed.title) : ''
  const description = feed.description ? line(feed.description) : ''
  const { copyright, ttlMinutes } = feed
  return {
    ...(id && { id }),
    title: title || url,
    description: description || title || url,
    url,
    ...(feedUrl && { feedUrl }),
    language,
    ...(feed.publisher && { publisher: { name: feed.publisher } }),
    ...(authors.length && { authors }),
    ...(image && { image: { ...feed.image, url: image } }),
    ...(icon && { icon }),
    ...(feed.categories.length && { categories: [...new Set(feed.categories)] }),
    ...((copyright || license) && {
      rights: { ...(copyright && { copyright }), ...(license && { license }) },
    }),
    ...(updatedAt && { updatedAt }),
    ...(hubs.length && { hubs }),
    ...(ttlMinutes && ttlMinutes > 0 && Number.isInteger(ttlMinutes) && { ttlMinutes }),
  }
}

function languageOf(feed: RawFeed, options: FeedImportOptions, issues: Issue[]): string {
  const language = languageTag(feed.language) ?? options.language
  if (language) return language
  issues.push(
    problem(
      'assumed-language',
      ['language'],
      'The feed names no language, expected a BCP 47 tag',
      '`und` stands for it',
      'Give `language` in the options.',
    ),
  )
  return 'und'
}
