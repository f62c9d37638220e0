import type { Feed, Rights } from '@standfirst/core'
import type { Reporter } from '../agree/reporter.ts'
import type { Statements } from '../agree/statement.ts'

/** Configuration for `checkSite`. */
export interface CheckSiteOptions {
  /** The time that the news sitemap was made at: an RFC 3339 timestamp; needed for it alone. */
  now?: string | undefined
  /** Name of the publication in the news sitemap (default: the name of each article's publisher). */
  publication?: string | undefined
  /** Absolute addresses of pages that the sitemap names and that are no articles (default: none). */
  pages?: readonly string[] | undefined
  /** Absolute address of the RSL document that robots.txt names (default: none). */
  rsl?: string | undefined
  /** Absolute addresses of the sitemaps that robots.txt names (default: none). */
  sitemaps?: readonly string[] | undefined
  /** A robots.txt that the publication's own was merged into (default: none). */
  existing?: string | undefined
  /**
   * Of trust.txt: the file that the publication's own was merged into, and addresses of accounts that the
   * publisher controls (default: none).
   */
  trustTxt?: { existing?: string | undefined; social?: readonly string[] | undefined } | undefined
  /** What the policy is for in RSL and TDMRep (default: `/`, the whole site). */
  location?: string | undefined
  /** The policies of parts of the site in RSL, TDMRep and robots.txt, with their places (default: none). */
  own?: readonly { place: string; rights: Rights }[] | undefined
}

/** What a file of a publication is compared with, and where that is said. */
export interface SiteSubject {
  feed: Feed
  options: CheckSiteOptions
  reporter: Reporter
  say: Statements
}
