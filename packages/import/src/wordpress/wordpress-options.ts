import type { Labels } from '@standfirst/core'

/** A block of a plug-in, as it stands in a text. */
export interface WordPressBlock {
  /** With its namespace: `acme/notice`; blocks of WordPress itself are `core/…`. */
  name: string
  /** What its comment says. */
  attributes: Readonly<Record<string, unknown>>
  /** HTML in it, its inner blocks as they are read; `''` of one that only WordPress itself renders. */
  html: string
}

/** A shortcode, as it stands in a text. */
export interface WordPressShortcode {
  name: string
  /** Named attributes; those without a name are `0`, `1` and so on. */
  attributes: Readonly<Record<string, string>>
  /** Text between its tags; `undefined` without a closing one. */
  content: string | undefined
}

/** Configuration for `articlesFromWordPress`. */
export interface WordPressOptions {
  /** Address of the site (default: the export's own). */
  url?: string | undefined
  /** BCP 47 tag (default: the export's own, else `und`, and reported). */
  language?: string | undefined
  /** Default headings of sections, where they are others. */
  labels?: Partial<Labels> | undefined
  /**
   * IANA name of the site's time zone, `Europe/Berlin`: drafts have local times alone (default: the
   * offset of what was published next to it, and reported).
   */
  timeZone?: string | undefined
  /** Kinds of things that become articles (default: `post` and `page`); all others are counted. */
  types?: readonly string[] | undefined
  /**
   * What blocks are, by name: `{ 'acme/notice': ({ html }) => html }`. The result is HTML, which is read
   * like all of the text; `undefined` leaves the block to the default.
   */
  blocks?: Readonly<Record<string, (block: WordPressBlock) => string | undefined>> | undefined
  /** What shortcodes are, by name, likewise. */
  shortcodes?:
    | Readonly<Record<string, (shortcode: WordPressShortcode) => string | undefined>>
    | undefined
}
