import type { Image } from '@standfirst/core'

/** What a podcast says of itself that a feed doesn't. */
export interface PodcastOptions {
  /**
   * Categories as Apple names them, the main one first (default: none, which directories refuse). A
   * subcategory stands after a slash: `News/Tech News`.
   *
   * @see {@link https://podcasters.apple.com/support/1691-apple-podcasts-categories}
   */
  categories?: readonly string[] | undefined
  /** Whether it holds what is not for children (default: `false`). */
  explicit?: boolean | undefined
  /** Whom directories may ask (default: the feed's publisher or first author with an e-mail address). */
  owner?: { name: string; email: string } | undefined
  /** Whether to hear it newest first, or from the start (default: `episodic`). */
  type?: 'episodic' | 'serial' | undefined
  /** Permanent UUID of the podcast. */
  guid?: string | undefined
  /** Its cover, a square picture (default: the picture of the feed). */
  image?: Image | undefined
  /** Where listeners can give money, each with a few words on it. */
  funding?: readonly { url: string; text: string }[] | undefined
  /** Whether other hosts are told not to import it (default: nothing is said). */
  locked?: boolean | undefined
  /** Whether no more episodes will come (default: `false`). */
  complete?: boolean | undefined
  /** Where the feed has moved to, for players that still ask at the old address. */
  newFeedUrl?: string | undefined
  /**
   * Texts that services ask for, such as to prove whose the podcast is, by their purpose:
   * `{ applepodcastsverify: '05124' }` (default: none).
   *
   * @see {@link https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/txt.md}
   */
  txt?: Readonly<Record<string, string>> | undefined
}
