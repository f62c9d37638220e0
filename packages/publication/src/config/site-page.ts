import type { Article, Issue } from '@standfirst/core'
import type { SiteFile } from '../source/source-entry.ts'

/** A page that is no article, such as About. */
export interface SitePage {
  /** Path of its file, from the configuration's folder. */
  key: string
  /** Its content; a page that says no date has none. */
  article: Omit<Article, 'publishedAt'> & { publishedAt?: string | undefined }
  /** Changes with what is in it. */
  hash: string
  /** What it looked for beside its file: addresses, and what is meant by each. */
  lookups: Readonly<Record<string, string | null>>
  /** What it is for schema.org. */
  type: 'AboutPage' | 'ContactPage' | 'WebPage'
  /** Its name in the menu, if it is there. */
  menu?: string | undefined
  /** Absolute former addresses that lead to it now. */
  aliases: readonly string[]
  /** When it ceases to be seen: an RFC 3339 timestamp. */
  changesAt?: string | undefined
}

/** A page that may not be seen now. */
export interface UnseenPage {
  /** Path of its file, from the configuration's folder. */
  key: string
  /** Absolute address. */
  url: string
  /** Its date, if it is scheduled and waits until then. */
  waits?: string | undefined
}

/** The pages of a publication that are no articles. */
export interface SitePages {
  /** Those that may be seen now. */
  pages: readonly SitePage[]
  /** Those that are held back, or wait for their date. */
  unseen: readonly UnseenPage[]
  /** Of all files that are pages, whether or not they may be seen: no source has them as articles. */
  keys: readonly string[]
  /** What stands beside those in their folder, by its address. */
  files: Readonly<Record<string, SiteFile>>
  /** When one may begin or cease to be seen: an RFC 3339 timestamp. */
  changesAt?: string | undefined
  /** What is wrong with them; each names its file. */
  issues: readonly Issue[]
}
