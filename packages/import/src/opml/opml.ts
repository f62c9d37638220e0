/** An entry of a list of subscriptions: a feed, or a group of entries. */
export interface OpmlOutline {
  /** As readers show it: plain text, one line. */
  title: string
  /** Address of the feed: absolute http(s). A group has none. */
  feed?: string | undefined
  /** Its site: an absolute http(s) address. */
  url?: string | undefined
  /** Plain text, one line. */
  description?: string | undefined
  /** BCP 47 tag. */
  language?: string | undefined
  /** Words that it is filed under, or paths of them: `/Tech/Web`. */
  categories?: readonly string[] | undefined
  /** What a group holds. */
  outlines?: readonly OpmlOutline[] | undefined
}

/** A list of subscriptions. */
export interface Opml {
  /** Plain text, one line. */
  title?: string | undefined
  /** Feeds and groups, in their order. */
  outlines: readonly OpmlOutline[]
}

/** A feed of a list, wherever in it it stands. */
export interface OpmlFeed extends Omit<OpmlOutline, 'feed' | 'outlines'> {
  feed: string
  /** The groups that it is in, each as the titles that lead to it; empty where it is in none. */
  groups: string[][]
}

/** UTF-16 code units or bytes, at most, where nothing else is said. */
export const maxLength = 20_000_000

/** Outlines inside each other, at most. */
export const maxDepth = 100

/** Outlines in all, at most. */
export const maxOutlines = 50_000
