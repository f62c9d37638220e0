import {
  type DecodeOptions,
  decodeSource,
  expectOptions,
  type Issue,
  type Labels,
  type PlainArticleInput,
  type PlainFeedInput,
} from '@standfirst/core'
import { absoluteAddress } from './absolute-address.ts'
import { articleOfItem, type FeedScope } from './feed/article-of-item.ts'
import { authorOf } from './feed/author-of.ts'
import { dayOrderIn } from './feed/day-order.ts'
import { distinctIds } from './feed/distinct-ids.ts'
import { lineOf } from './feed/line-of.ts'
import { permanentId } from './feed/permanent-id.ts'
import type { RawFeed } from './feed/raw-item.ts'
import { type FeedFormat, readSource } from './feed/read-source.ts'
import { fitForGate } from './fit-for-gate.ts'
import { languageTag } from './language-tag.ts'
import { problem } from './problem.ts'
import { maxFeedLength } from './source/max-lengths.ts'
import { givenTime } from './time/given-time.ts'
import { toTime } from './time/to-time.ts'

/** Configuration for {@linkcode articlesFromFeed}. */
export interface FeedImportOptions extends DecodeOptions {
  /** Address that the feed was read from: what its relative addresses and ids are made from. */
  url?: string | undefined
  /** BCP 47 tag for a feed that names no language (default: `und`, and reported). */
  language?: string | undefined
  /** Default headings of sections, where the feed was written with others. */
  labels?: Partial<Labels> | undefined
  /** RFC 3339 time, or a day, of items without one, such as when the feed was fetched (default: the feed's own). */
  defaultPublishedAt?: string | undefined
  /**
   * What becomes of a `guid` or `id` that is no URI: `uri` makes a fragment of the feed's address of it;
   * `keep` keeps it, so that a feed of these articles names them byte for byte as this one does, and
   * no reader shows them again (default: `uri`).
   */
  ids?: 'uri' | 'keep' | undefined
  /**
   * Whether each article remembers this feed as its `source`, as feed apps want it, where it names no
   * other (default: `false`, for who moves a feed of their own).
   */
  source?: boolean | undefined
}

/** What {@linkcode articlesFromFeed} read. */
export interface FeedReading {
  /** The format that the text is in, if it is one that is read. */
  format: FeedFormat | undefined
  /** The feed without its articles; `undefined` if the text can't be parsed. */
  feed: Omit<PlainFeedInput, 'articles'> | undefined
  /** The articles, in the order of the feed; each one passes `parseArticle`. */
  articles: PlainArticleInput[]
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
 * What holds an item back, such as `app:draft`, holds the article back. An export of a content system
 * is refused as what it is, because it holds more than what was published.
 *
 * @param source - Text or bytes of the feed; anything may be given.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const { articles } = articlesFromFeed(await response.arrayBuffer(), {
 *   url: response.url,
 *   contentType: response.headers.get('content-type') ?? undefined,
 * })
 * ```
 */
export function articlesFromFeed(
  source: string | Uint8Array | ArrayBuffer,
  options: FeedImportOptions = {},
): FeedReading {
  expectOptions(options, 'articlesFromFeed')
  const { maxLength = maxFeedLength } = options
  const defaultPublishedAt = givenTime('defaultPublishedAt', options.defaultPublishedAt)
  const { issues, text } = decodeSource(source, { ...options, maxLength })
  if (text === undefined) return { format: undefined, feed: undefined, articles: [], issues }
  const read = readSource(text)
  if ('issue' in read) {
    issues.push(read.issue)
    return { format: read.format, feed: undefined, articles: [], issues }
  }
  const { cut, feed, format } = read
  if (cut) issues.push(cut)
  const given = absoluteAddress(options.url, undefined)
  const self = absoluteAddress(feed.feedUrl, given)
  const xmlBase = absoluteAddress(feed.base, given ?? self)
  const metadata = metadataOf(feed, xmlBase ?? given ?? self, options, issues)
  const base = metadata.url || metadata.feedUrl
  const scope: FeedScope = {
    base,
    xmlBase,
    idBase: metadata.feedUrl ?? base,
    language: metadata.language,
    labels: options.labels,
    updated: metadata.updatedAt,
    dayOrder: dayOrderIn(feed),
    defaultPublishedAt,
    keepIds: options.ids === 'keep',
    authors: metadata.authors ?? [],
    source: options.source ? { name: metadata.title, ...metadata } : undefined,
    copyright: metadata.rights?.copyright,
    license: metadata.rights?.license,
  }
  const others = feed.items.flatMap(({ otherKind }) => otherKind ?? [])
  if (others.length) issues.push(noArticles(others))
  const places: Issue['path'][] = []
  const articles = feed.items.flatMap((item, index): PlainArticleInput[] => {
    if (item.otherKind) return []
    const path = ['items', index]
    const article = articleOfItem(item, scope, path, issues)
    const fit = article && fitForGate(article, path, issues)
    if (!fit) return []
    places.push(path)
    return [fit]
  })
  return { format, feed: metadata, articles: distinctIds(articles, places, issues), issues }
}

function noArticles(kinds: readonly string[]): Issue {
  return problem(
    'not-an-article',
    ['items'],
    `Found entries that are no articles (${kinds.length}: ${[...new Set(kinds)].join(', ')}), expected posts`,
    'they were left out',
    'Nothing needs to be done. An archive of Blogger can be imported with its pages and drafts, too: `standfirst import`.',
  )
}

function metadataOf(
  feed: RawFeed,
  base: string | undefined,
  options: FeedImportOptions,
  issues: Issue[],
): Omit<PlainFeedInput, 'articles'> {
  const given = absoluteAddress(options.url, undefined)
  const address = (url: string | undefined) => absoluteAddress(url, base)
  const feedUrl = address(feed.feedUrl) ?? given
  const url = address(feed.url) || feedUrl || ''
  const language = languageOf(feed, options, issues)
  const authors = feed.authors.flatMap((author) => authorOf(author, base))
  const image = feed.image && address(feed.image.url)
  const icon = address(feed.icon)
  const license = address(feed.license)
  const hubs = feed.hubs.flatMap((hub) => address(hub) || [])
  const updatedAt = toTime(feed.updated, ['updatedAt'], issues, dayOrderIn(feed))
  const id = permanentId(feed.id, { feedUrl, keep: false })
  const title = feed.title ? lineOf(feed.title) : ''
  const description = feed.description ? lineOf(feed.description) : ''
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
