import type { Issue } from '@standfirst/core'

/** The forms of an article that can be compared. */
export type OutputName =
  | 'html'
  | 'markdown'
  | 'rss'
  | 'atom'
  | 'jsonFeed'
  | 'jsonLd'
  | 'text'
  | 'email'
  | 'standardSite'
  | 'activitypub'

/**
 * What was made from an article, as text: its page or fragment, its Markdown, the feeds that it is in,
 * its JSON-LD, its plain text, the parts of a message as JSON, its record of standard.site, its object of ActivityPub. Any of them may be left out.
 */
export type Outputs = { readonly [Name in OutputName]?: string | undefined }

/** The files of a publication as a whole that can be compared, besides its feeds. */
export type SiteOutputName = 'sitemap' | 'newsSitemap' | 'robots' | 'rsl' | 'tdmRep' | 'trustTxt'

/** Something wrong with an article, a feed or one of their outputs; `formatIssues` of core prints it. */
export interface Finding extends Issue {
  /** The `id` of the article that it is about. */
  article?: string
  /** The output in which it is; absent if it is in the article itself. */
  output?: OutputName | SiteOutputName
  /** Where in the output: `og:title`, `dc:creator`. */
  place?: string
  /** Name of the profile that asks for it. */
  profile?: string
}

/** Where in an article, as keys from its root. */
export type Path = (string | number)[]
