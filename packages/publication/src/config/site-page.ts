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
}

/** The pages of a publication that are no articles. */
export interface SitePages {
  pages: readonly SitePage[]
  /** What stands beside them, by its address. */
  files: ReadonlyMap<string, SiteFile>
  /** What is wrong with them; each names its file. */
  issues: readonly Issue[]
}
