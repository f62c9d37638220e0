/** What to keep of a feed from one fetch to the next: plain JSON. */
export interface FeedFetchState {
  /** Where the feed is: its address, or the one that it has moved to for good (301, 308). */
  url: string
  /** What a request is made conditional by. */
  known?: {
    /** Address that gave it; it says nothing of another. */
    url: string
    etag?: string
    lastModified?: string
  }
  /** RFC 3339 time before which the server wants no request (`Retry-After`): none is made. */
  retryAt?: string
  /** RFC 3339 time until which the answer is fresh (`max-age`): to plan by; it stops no request. */
  freshUntil?: string
  /** Whether the server said that the feed is gone (410): no request is made again. */
  isGone?: true
}
