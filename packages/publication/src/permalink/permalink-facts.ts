import type { WallClock } from './wall-clock.ts'

/** What an address is made of: what is known of an article before its text is read. */
export interface PermalinkFacts {
  /** Names of the folders that its file stands in, from the source's. */
  folders: readonly string[]
  /** Name of its file, without the extension. */
  name: string
  /** Its front matter, with what other files say of it. */
  data: Readonly<Record<string, unknown>>
  /** When it was published, on the clock that its tool goes by; none where nothing says it. */
  date: WallClock | undefined
  /** The folder of its source, and what else of the site's files it depends on. */
  site: PermalinkSite
  /** What the configuration of its tool says; none where there is no such file. */
  settings: Readonly<Record<string, unknown>>
  /** BCP 47 tag of the site. */
  language: string
}

/** What of a site's files addresses depend on. */
export interface PermalinkSite {
  /** Names of the folders down to that of the source, from the root of the file system. */
  source: readonly string[]
  /** Names of the folders between that of all input (Eleventy) and that of the source. */
  above: readonly string[]
  /** Whether a folder in the source is a section (Hugo): it has a file `_index.md`. */
  isSection(folders: readonly string[]): boolean
  /** What the front matter of a section (Hugo) says; nothing where it has no file `_index.md`. */
  section(folders: readonly string[]): Readonly<Record<string, unknown>>
  /** The SHA-1 of a text, as hexadecimal digits. */
  sha1(text: string): string
}

/** A path from the root of the site, or the part of a pattern that an article has no value for. */
export type Permalink = { path: string } | { lacks: string }

/** How one tool writes addresses and patterns of them. */
export interface PermalinkDialect {
  /** The pattern of a site that says none; of `true` in a configuration. */
  usual: string
  /** Names of tokens, for advice. */
  tokens: readonly string[]
  /** The first part of a pattern that means nothing, as it is written. */
  unknownIn(pattern: string): string | undefined
  /** The path that a pattern gives an article. */
  fill(pattern: string, facts: PermalinkFacts): Permalink
  /** The path or pattern that an article's own front matter gives it. */
  own(data: Readonly<Record<string, unknown>>): string | undefined
}
