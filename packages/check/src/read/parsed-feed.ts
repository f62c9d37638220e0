import type { Feed } from '@standfirst/core'
import type { Reporter } from '../agree/reporter.ts'
import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'

/** A feed in any format, parsed back. */
export interface ParsedFeed {
  items: readonly ParsedItem[]
  /** Collect what it says of itself. */
  state(feed: Feed, say: Statements): void
}

/** One item of a feed. */
export interface ParsedItem {
  id: string | undefined
  url: string | undefined
  /** What it says that every format can say. */
  copy(): ItemCopy
  /** Compare it with its article. */
  compare(subject: Subject, reporter: Reporter): void
}

/** Something that an item carries besides. */
export interface Beside {
  /** Which element, attribute or member. */
  place: string
  text: string
}

/** What an item says that every format can say; texts are plain, but for `html`. */
export interface ItemCopy {
  title: string | undefined
  summary: string | undefined
  published: string | undefined
  updated: string | undefined
  authors: readonly string[]
  /** The full text. */
  html: string | undefined
  /** What it carries that no renderer writes there. */
  beside: readonly Beside[]
  /** Other names of the item, among which its fingerprint may be. */
  identifiers: readonly (string | undefined)[]
}

/** Parses a feed, or reports that it can't be. */
export type FeedParser = (
  source: string,
  reporter: Pick<Reporter, 'stop'>,
) => ParsedFeed | undefined
