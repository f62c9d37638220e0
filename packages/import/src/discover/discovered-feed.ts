import type { FeedType } from './feed-type.ts'

/** A feed that a page leads to. */
export interface DiscoveredFeed {
  /** Absolute http(s) address. */
  url: string
  /** What it is said to be; `undefined` where neither the page nor the address tells. */
  type: FeedType | undefined
  /** Its title as the page gives it, in one line. */
  title: string | undefined
  /**
   * What speaks for it, the best first: `link`, an element that is there for readers of feeds; `page`,
   * the page itself, which is marked up as an h-feed; `anchor`, a link for people whose address looks
   * like that of a feed; `guess`, where systems of this kind have theirs: it may not exist.
   */
  found: 'link' | 'page' | 'anchor' | 'guess'
}
