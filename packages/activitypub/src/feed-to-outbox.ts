import {
  type Article,
  checkOptions,
  expectOptions,
  type Feed,
  feedItems,
  optionError,
  readableFeed,
  reportLosses,
} from '@standfirst/core'
import { type ActivityOptions, articleToActivity } from './article-to-activity.ts'
import { checkedOption } from './checked-option.ts'
import type { Activity } from './object-types.ts'
import { tombstone } from './tombstone.ts'

/** Configuration for {@linkcode feedToOutbox}. */
export interface OutboxOptions
  extends Omit<ActivityOptions, 'id' | 'markdownUrl' | 'type' | 'deletedAt' | 'sensitive'> {
  /** Address at which the outbox is served, which is its id. */
  id: string
  /**
   * What the activities hold of an article: the `whole` object, or its `address` alone, as suits many or long ones
   * (default: `whole`).
   */
  objects?: 'whole' | 'address' | undefined
  /** Most activities of a page (default: `20`). */
  pageSize?: number | undefined
  /**
   * Address of a page, the oldest of which is `1` (default: the id with the number at the end of its name:
   * `outbox-1.json`).
   */
  pageUrl?: ((page: number) => string) | undefined
  /** Address of the object of an article (default: that of its page). */
  articleId?: ((article: Article) => string | undefined) | undefined
  /** Address of an article as Markdown (default: none). */
  markdownUrl?: ((article: Article) => string | undefined) | undefined
}

/** A collection of activities, newest first; without pages if there are none. */
export interface Outbox {
  '@context': 'https://www.w3.org/ns/activitystreams'
  type: 'OrderedCollection'
  id: string
  totalItems: number
  /** The page with the newest. */
  first?: string
  last?: string
}

/** A part of an outbox; `next` is the older one. */
export interface OutboxPage {
  '@context': Activity['@context']
  type: 'OrderedCollectionPage'
  id: string
  partOf: string
  next?: string
  prev?: string
  orderedItems: Activity[]
}

/**
 * Make the outbox of a publication: that each of its articles was created, newest first, and in pages. The pages are
 * filled from the oldest on, so that a full one changes only when one of its articles does.
 *
 * What nobody may read yet is not in it; of what was retracted, there is a `Tombstone`.
 *
 * @param given - Feed with all articles; it is not changed.
 * @param options - Configuration.
 * @throws `TypeError` for an option that is of the wrong kind.
 * @see {@link https://www.w3.org/TR/activitypub/#outbox}
 */
export function feedToOutbox(
  given: Feed,
  options: OutboxOptions,
): { outbox: Outbox; pages: OutboxPage[] } {
  expectOptions(options, 'feedToOutbox')
  const [feed, onIssue] = readableFeed(given, options.onIssue)
  reportLosses(feed, 'an outbox', losses, onIssue)
  const { articleId, id: own, markdownUrl, objects, pageSize = 20, pageUrl, ...rest } = options
  if (own === undefined) throw optionError('id', own, 'an absolute http(s) address')
  const id = checkedOption('id', own)
  checkOptions(options, kinds)
  if (!Number.isSafeInteger(pageSize) || pageSize < 1) {
    throw optionError('pageSize', pageSize, 'a whole number from 1')
  }
  const url = (page: number): string =>
    checkedOption('pageUrl', pageUrl ? pageUrl(page) : numbered(id, page))
  const all = [...feedItems(feed.articles ?? [], { onIssue })]
    .sort((one, other) => timeOf(other.article) - timeOf(one.article))
    .map(({ article, onIssue: report }) => {
      const activity = articleToActivity(article, {
        ...rest,
        id: checkedOption('What `articleId` gave', articleId?.(article)),
        markdownUrl: checkedOption('What `markdownUrl` gave', markdownUrl?.(article)),
        onIssue: report,
      })
      return article.status === 'retracted' ? withoutText(activity, article, rest.labels) : activity
    })
  const count = Math.ceil(all.length / pageSize)
  const pages = Array.from({ length: count }, (_, index): OutboxPage => {
    const number = count - index
    const end = all.length - (number - 1) * pageSize
    const items = all.slice(Math.max(0, end - pageSize), end)
    return {
      '@context': items[0]?.['@context'],
      type: 'OrderedCollectionPage',
      id: url(number),
      partOf: id,
      ...(number > 1 && { next: url(number - 1) }),
      ...(number < count && { prev: url(number + 1) }),
      orderedItems: items.map(({ '@context': _outer, object, ...item }) => ({
        ...item,
        object:
          objects === 'address' && typeof object === 'object' ? (object.id ?? object) : object,
      })),
    }
  })
  const outbox: Outbox = {
    '@context': 'https://www.w3.org/ns/activitystreams',
    type: 'OrderedCollection',
    id,
    totalItems: all.length,
    ...(count && { first: url(count), last: url(1) }),
  }
  return { outbox, pages }
}

/** The activity of an article that was retracted: its text is not spread any more. */
function withoutText(
  activity: Activity,
  retracted: Article,
  labels: OutboxOptions['labels'],
): Activity {
  const id = typeof activity.object === 'object' ? activity.object.id : undefined
  if (id === undefined) return activity
  const { '@context': _outer, ...object } = tombstone(id, { retracted, labels })
  return { ...activity, object }
}

const kinds = {
  objects: ['whole', 'address'],
  pageUrl: 'function',
  articleId: 'function',
  markdownUrl: 'function',
} as const

/** It is of the articles alone: its actor says whose they are. */
const losses = [
  '. id title description url feedUrl language publisher authors image icon categories rights updatedAt hubs ttlMinutes archive',
]

/** When it was published; what has no time comes last. */
function timeOf({ publishedAt }: Article): number {
  const time = Date.parse(publishedAt)
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
}

/** The address of a page: a number before the ending; `outbox-1` where the id is a host without a path. */
function numbered(id: string, page: number): string {
  const [, path = '', query = ''] = /^([^?#]*)(.*)$/s.exec(id) ?? []
  const host = /^https?:\/\/[^/]*/i.exec(path)?.[0].length ?? 0
  if (path.length - host <= 1) return `${path.slice(0, host)}/outbox-${page}${query}`
  const at = /\.\w+$/.exec(path)?.index
  const isName = at !== undefined && path.lastIndexOf('/', at) >= host
  return isName
    ? `${path.slice(0, at)}-${page}${path.slice(at)}${query}`
    : `${path.replace(/\/$/, '')}-${page}${query}`
}
