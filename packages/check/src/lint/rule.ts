import type { Article, Feed, Issue } from '@standfirst/core'
import type { Lock } from '../lock/lock.ts'

/** What rules are given beside the article. */
export interface LintOptions {
  /** The time that it is: an RFC 3339 timestamp (default: not known, and no date is in the future). */
  now?: string | undefined
  /**
   * Every address that the site has, for links within it (default: not known, and no link is dead). A
   * fragment doesn't count, neither does its absence.
   */
  addresses?: Iterable<string> | undefined
  /** Every file that the site has, for pictures and recordings (default: not known, and none is missing). */
  files?: Iterable<string> | undefined
  /** Ids and addresses as they were published before. */
  lock?: Lock | undefined
  /** Characters that a title may have (default: 110). */
  titleLength?: number | undefined
  /** Who else must like the article: `profiles.google`, or a profile of your own. */
  profiles?: readonly Profile[] | undefined
}

/** Reports what a rule found; the path is from the article, or from the feed for a rule of feeds. */
export type Report = (issue: Issue) => void

/** Looks at one article. */
export type Rule = (article: Article, report: Report, options: LintOptions) => void

/** Looks at a feed as a whole. */
export type FeedRule = (feed: Feed, report: Report, options: LintOptions) => void

/** What somebody who takes articles demands of them. */
export interface Profile {
  /** Short, unique name: `google`. */
  name: string
  /** Addresses of the documents that demand it. */
  sources: readonly string[]
  /** Rules for each article. */
  rules: readonly Rule[]
  /** Rules for a feed. */
  feedRules?: readonly FeedRule[]
}
