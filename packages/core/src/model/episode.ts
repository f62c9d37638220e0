/** Someone who is heard in an episode, or helped to make it, and is no author of its text. */
export interface EpisodePerson {
  /** Name as printed. */
  name: string
  /**
   * What they do in it, as the Podcast Taxonomy names it: `guest`, `cover art designer` (default: `host`).
   *
   * @see {@link https://podcasttaxonomy.com/}
   */
  role?: string
  /** Group of the role there: `writing`, `visuals` (default: `cast`). */
  group?: string
  /** Absolute http(s) address of a page about them. */
  url?: string
  /** Picture of them: an absolute http(s) address. */
  image?: string
}

/** What an article is among the episodes of a podcast. */
export interface Episode {
  /** Its number: `12`, or `12.5` for one between two. */
  number?: number
  /** Number of its season, a whole one. */
  season?: number
  /** Whether it is an episode, or something beside them (default: `full`). */
  type?: 'full' | 'trailer' | 'bonus'
  /** Whether its language is explicit, where that is another than its podcast's, or may be. */
  explicit?: boolean
  /** Who is heard in it or made it, besides the authors; in input, a name alone will do. */
  people?: EpisodePerson[]
}
