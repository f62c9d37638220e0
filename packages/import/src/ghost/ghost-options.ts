import type { SystemOptions } from '../content-system/system-options.ts'

/** A card of a text, as the editor of Ghost keeps it. */
export interface GhostCard {
  /** `bookmark`, `gallery` and so on. */
  name: string
  /** What it holds; addresses of the site are whole. */
  fields: Readonly<Record<string, unknown>>
}

/** Configuration for `articlesFromGhost`. */
export interface GhostOptions extends SystemOptions {
  /** Kinds of things that become articles (default: `post` and `page`); all others are counted. */
  types?: readonly string[] | undefined
  /**
   * What cards are, by name: `{ transistor: () => '<p>…</p>' }`. The result is HTML, which is read like
   * all of the text; `undefined` leaves the card to the default.
   */
  cards?: Readonly<Record<string, (card: GhostCard) => string | undefined>> | undefined
}
