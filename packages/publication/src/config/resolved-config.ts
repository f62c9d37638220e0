import type { Profile } from '@standfirst/check'
import type { Article, ArticleInput, DefinedSection, Feed, Issue, Renderer } from '@standfirst/core'
import type { PodcastOptions } from '@standfirst/rss'
import type { ResolvedCards } from '../card/card-config.ts'
import type { OutputExtension } from '../output/output-extension.ts'
import type { PagePictures } from '../picture/page-pictures.ts'
import type { KnownPerson } from './known-people.ts'
import type { SiteAssets } from './site-assets.ts'
import type { SiteDesign } from './site-design.ts'
import type { SitePages } from './site-page.ts'
import type {
  FeedsConfig,
  ImagesConfig,
  OutputsConfig,
  PagesConfig,
  SourceConfig,
  StandfirstConfig,
} from './standfirst-config.ts'
import type { TextsOutside } from './texts-outside.ts'
import type { UnreadSettings } from './unread-settings.ts'

/** A configuration with every default filled in. */
export interface ResolvedConfig {
  /** Absolute folder that paths are from. */
  root: string
  /** Absolute path of the configuration; `undefined` if there is none. */
  file: string | undefined
  /** Changes with all that could change an output. */
  hash: string
  /** Changes with the files of the configuration; the rest of it may change with each reading. */
  filesHash: string
  /** The publication as a feed without articles; `url` ends with a slash. */
  feed: Feed
  /** IANA name of the zone of dates without an offset. */
  timeZone: string | undefined
  /** The time that it is: an RFC 3339 timestamp. */
  now: string
  /** Whether articles that are dated after `now` are shown. */
  future: boolean
  /** What an article has where it doesn't say. */
  defaults: Partial<Omit<ArticleInput, 'sections'>>
  /** Where articles are. */
  sources: readonly SourceConfig[]
  /** Absolute folder that is written to. */
  output: string
  /** Absolute folder of files to copy; it need not be there. */
  assets: string
  /** Absolute folders outside of the root that symbolic links may lead to. */
  linkedFolders: readonly string[]
  /** Seconds that code of the configuration's own may take. */
  timeLimit: number
  /** Where old addresses of the site lead now: absolute addresses, to absolute addresses. */
  redirects: Readonly<Record<string, string>>
  /** Absolute addresses of the site at which nothing stands any more. */
  gone: readonly string[]
  /** What outputs need to know of the files there. */
  siteAssets: SiteAssets
  /** What is written, and under which names. */
  outputs: { [Name in keyof OutputsConfig]-?: Exclude<OutputsConfig[Name], undefined> }
  /** The outputs that few publications need, as far as they are written. */
  extensions: readonly OutputExtension[]
  /** How feeds are made. */
  feeds: {
    size: number
    content: NonNullable<FeedsConfig['content']>
    by: NonNullable<FeedsConfig['by']>
    fullTextLimit?: number | undefined
    updated?: FeedsConfig['updated']
    podcast?: boolean | PodcastOptions | undefined
  }
  /** How pictures of the site are shown, if the configuration says anything. */
  images?: ImagesConfig | undefined
  /** The pictures of the site, as its pages show them (default: pages know nothing of them). */
  pictures?: PagePictures | undefined
  /** How cards for previews are made, if they are wanted. */
  cards?: ResolvedCards | undefined
  /** How pages are made. */
  html: NonNullable<StandfirstConfig['html']>
  /** What the pages of the site share. */
  design: SiteDesign
  /** What all pages show, and the absolute folder of those that are no articles, if there is one. */
  pages: PagesConfig
  /** Who writes here, known by name. */
  people: readonly KnownPerson[]
  /** The pages that are no articles. */
  sitePages: SitePages
  /** Warnings of the configuration itself. */
  issues: readonly Issue[]
  /** Codes of warnings that are not told. */
  accept: readonly string[]
  /** Name of the tool whose files were found, where there is no configuration. */
  guessedTool?: string | undefined
  /** What that tool's own configuration says of the site, which is not read. */
  unreadSettings?: UnreadSettings | undefined
  /** Texts of that tool's site that are not read. */
  textsOutside?: TextsOutside | undefined
  /** Kinds of sections of the publication's own. */
  sections: readonly DefinedSection[]
  /** Formats of the publication's own. */
  renderers: readonly Renderer<Article>[]
  /** Profiles that its articles are checked against. */
  profiles: readonly Profile[]
}
