import type { Labels } from '@standfirst/core'
import type { FetchFileOptions } from '@standfirst/import/fetch'
import type { Finding } from '../finding.ts'
import type { Profile } from '../lint/rule.ts'
import type { LiveUnread } from './live-findings.ts'

/** Configuration for `checkLive`. */
export interface CheckLiveOptions
  extends Pick<FetchFileOptions, 'fetch' | 'maxBytes' | 'timeoutMs' | 'userAgent'> {
  /** Articles and pages that are read at most (default: `20`). */
  limit?: number | undefined
  /**
   * Absolute address that the site has, where it is asked at another one, such as a preview of it
   * (default: the address that is asked).
   */
  site?: string | undefined
  /** Words that the site has instead of the default ones of a language (default: none). */
  labels?: Partial<Labels> | undefined
  /** Milliseconds between two requests (default: `250`; none on a private network). */
  delayMs?: number | undefined
  /** Milliseconds that the server may let it wait (`Retry-After`) (default: `10_000`). */
  maxWaitMs?: number | undefined
  /** Who else must like the articles (default: nobody). */
  profiles?: readonly Profile[] | undefined
  /** RFC 3339 time that it is, for the sitemap of news (default: the clock's). */
  now?: string | undefined
  /** Told how many of how many articles and pages were read. */
  onProgress?: ((done: number, total: number) => void) | undefined
  /** Ends the check after the request that is under way. */
  signal?: AbortSignal | undefined
}

/** What `checkLive` found. */
export interface LiveCheck {
  /** Articles that were read. */
  articles: number
  /** Files that answered: pages, feeds, sitemaps and all others. */
  outputs: number
  /** Requests that were sent. */
  requests: number
  /** What is said in one place, and otherwise in another; `file` is the address where it stands. */
  findings: Finding[]
  /** What was not looked at: beyond what is read of one kind, or in a format that is not compared. */
  unread: LiveUnread[]
}
