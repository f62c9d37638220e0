import type { Profile } from '@standfirst/check'
import type {
  Article,
  ArticleInput,
  AuthorInput,
  CategoryInput,
  DefinedSection,
  ImageInput,
  OrganizationInput,
  Renderer,
  RightsInput,
} from '@standfirst/core'
import type { HtmlPageOptions, SafeHtml } from '@standfirst/html'
import type { MarkdownPreset } from '@standfirst/markdown'
import type { PodcastOptions } from '@standfirst/rss'
import type { CardsConfig } from '../card/card-config.ts'
import type {
  ActivityPubOutputOptions,
  EmailOutputOptions,
  StandardSiteOutputOptions,
  TextOutputOptions,
} from './extension-options.ts'
import type { SiteColors } from './site-colors.ts'
import type { SiteLink } from './site-link.ts'
import type { SiteLogo } from './site-logo.ts'
import type { SiteLook } from './site-look.ts'

/** A publication: what it is, where its articles come from, and what is made of them. */
export interface StandfirstConfig {
  /** The publication as a whole. */
  site: SiteConfig
  /** Who publishes it: a name, or more about them (default: nobody is named). */
  publisher?: OrganizationInput | undefined
  /** Who wrote the articles that name nobody (default: nobody is named). */
  authors?: readonly AuthorInput[] | undefined
  /**
   * Who writes here, known by name: an article that names one of them by name alone gets the rest, and
   * each has a page with a biography and all articles (default: nobody).
   */
  people?: readonly PersonConfig[] | undefined
  /** Licence and terms of what says nothing else (default: none). */
  rights?: RightsInput | undefined
  /**
   * What an article has where it doesn't say: `{ type: 'news' }` (default: nothing). Addresses in it are
   * from the site's.
   */
  defaults?: Partial<Omit<ArticleInput, 'sections' | 'url' | 'id'>> | undefined
  /**
   * Show articles that are dated after the time of the build (default: `false`: they wait until then).
   */
  future?: boolean | undefined
  /** Where the articles are (default: Markdown in the folder `articles`). */
  sources?: readonly SourceConfig[] | undefined
  /** The pages of the site: those that are no articles, and what all of them show. */
  pages?: PagesConfig | undefined
  /** Folder that the result is written to, from the configuration's (default: `dist`). */
  output?: string | undefined
  /**
   * Folder of files that are copied as they are, if it is there (default: `public`; `static` with the
   * presets `docusaurus`, `hexo`, `hugo` and `zola`, most of which build into `public`).
   */
  assets?: string | undefined
  /**
   * Folders outside of the publication's own that symbolic links in it may lead to (default: none, and
   * such a link is an error).
   */
  linkedFolders?: readonly string[] | undefined
  /**
   * Where old addresses of the site lead now: `{ '/old/': '/new/' }`, absolute or from the site's (default:
   * what the file `redirects.json` says, if it is there; one here goes before one of the file).
   */
  redirects?: Readonly<Record<string, string>> | undefined
  /**
   * Addresses of the site at which nothing stands any more, such as `/offer/`: a server answers 410, so that
   * search engines forget them at once (default: none).
   */
  gone?: readonly string[] | undefined
  /** What is made of the articles (default: everything, at the usual places). */
  outputs?: OutputsConfig | undefined
  /** What the feeds carry. */
  feeds?: FeedsConfig | undefined
  /** How pictures of the site are shown (default: as they are, with their size). */
  images?: ImagesConfig | undefined
  /** Options of the pages: header and footer, overrides of nodes and sections, colours. */
  html?: Omit<HtmlPageOptions, 'alternates' | 'onIssue'> | undefined
  /** Codes of warnings that are not to be told: `['summary-from-text']` (default: none). */
  accept?: readonly string[] | undefined
  /** Kinds of sections of your own, by `defineSection`. */
  sections?: readonly DefinedSection[] | undefined
  /** More formats: each article is written beside its page, with the renderer's extension. */
  renderers?: readonly Renderer[] | undefined
  /** Who else must like the articles, for `check`: `google`, or a profile of your own. */
  profiles?: readonly (string | Profile)[] | undefined
}

/** The publication as a whole. */
export interface SiteConfig {
  /** Where it is published: an absolute http(s) address; the output folder is what is there. */
  url: string
  /** Its name (default: the publisher's, or the host). */
  title?: string | undefined
  /** What it is about: plain text (default: its name). */
  description?: string | undefined
  /** BCP 47 tag of articles that don't say (default: `en`). */
  language?: string | undefined
  /**
   * Languages that it has articles in, each with the name that its readers know: `{ en: 'English', de:
   * 'Deutsch' }`. Each has a home page, which all pages lead to (default: none).
   */
  languages?: Readonly<Record<string, string>> | undefined
  /** IANA name of the zone of dates without an offset: `Europe/Berlin` (default: `UTC`). */
  timeZone?: string | undefined
  /** Picture of feeds, and of articles without one in social networks. */
  image?: string | ImageInput | undefined
  /** Small square picture: an absolute address, or one from the site's. */
  icon?: string | undefined
  /**
   * Picture with its name, shown at the top of each page: an address, absolute or from the site's, and
   * its size in pixels where it is known (default: the name as text).
   */
  logo?: string | SiteLogo | undefined
  /** The menu at the top of each page, in this order (default: none). */
  navigation?: readonly SiteLink[] | undefined
  /** Links at the foot of each page, before its feeds (default: none). */
  footer?: readonly SiteLink[] | undefined
  /** Its pages elsewhere, such as `https://mastodon.example/@news`: linked at the foot, with `rel="me"`. */
  social?: readonly string[] | undefined
  /**
   * Whether the foot of each page leads to where readers make the site one of their preferred sources on Google
   * (default: `false`); only for a site at the root of its host.
   */
  preferredSource?: boolean | undefined
  /** How the pages look (default: `newspaper`). */
  look?: SiteLook | undefined
  /** Colours in place of the look's. */
  colors?: SiteColors | undefined
  /** More for the head of each page, made by `html`: the script of your statistics (default: nothing). */
  head?: SafeHtml | readonly SafeHtml[] | undefined
  /** What its feeds are about; in Apple Podcasts, their categories. */
  categories?: readonly CategoryInput[] | undefined
  /** WebSub hubs that are told of changes. */
  hubs?: readonly string[] | undefined
}

/** Someone who writes for the publication. */
export interface PersonConfig {
  /** Name as printed, and as articles name them. */
  name: string
  /** What it is (default: `person`). */
  type?: 'person' | 'organization' | undefined
  /** Who they are: plain text, shown on their page. */
  biography?: string | undefined
  /** Portrait: an address, absolute or from the site's, or more about the picture. */
  image?: string | ImageInput | undefined
  /** Their pages elsewhere: absolute addresses, shown on their page. */
  links?: readonly string[] | undefined
  /** E-mail address; it is in feeds. */
  email?: string | undefined
  /** Account names by network: `{ fediverse: '@ada@example.social', x: '@ada' }`. */
  handles?: Readonly<Record<string, string>> | undefined
}

/** A podcast, as directories ask for it; addresses are absolute, or from the site's. */
export interface PodcastConfig extends Omit<PodcastOptions, 'image'> {
  /** Its cover, a square picture of 1400 to 3000 pixels: an address, or more about it (default: `site.image`). */
  image?: string | ImageInput | undefined
}

/** The pages of the site. */
export interface PagesConfig {
  /**
   * Folder of Markdown files that are pages and no articles, such as About: they need no date, and are in
   * no list or feed. `about.md` is the page `about/` (default: `pages`, if it is there).
   */
  folder?: string | undefined
  /** How many others of its category each article leads to; `0` for none (default: 3). */
  more?: number | undefined
  /** Whether each article leads to the one before and the one after it (default: `true`). */
  neighbors?: boolean | undefined
  /**
   * Sections of the home page below the newest articles: the newest of each category. `true` for all
   * categories, those with most articles first (default: none).
   */
  home?: boolean | HomeConfig | undefined
  /**
   * A page at `search/` that searches all articles in the browser, without a server; `menu` puts it into
   * the menu (default: `false`).
   */
  search?: boolean | 'menu' | undefined
  /**
   * A picture of 1200 × 630 pixels for each article and page that has none, for previews of links: the name of the
   * site, the title, who wrote it and when. They are drawn by the package `@takumi-rs/core`, which must be
   * installed (default: none, and previews show `site.image`).
   */
  cards?: boolean | CardsConfig | undefined
  /** Show how long each article takes to read (default: `false`). */
  readingTime?: boolean | undefined
  /**
   * What stands after an article, such as the comments: a function that gives HTML made by `html`, or
   * nothing (default: nothing).
   */
  after?: ((article: Article) => SafeHtml | undefined) | undefined
}

/** Sections of the home page. */
export interface HomeConfig {
  /** Names or slugs of categories, in this order (default: all, those with most articles first). */
  categories?: readonly string[] | undefined
  /** Articles of each (default: 4). */
  size?: number | undefined
}

/** How pictures of the site are shown: those beside articles, and those in the folder of assets. */
export interface ImagesConfig {
  /**
   * Widths in pixels that pages offer each picture in, as far as it is wide enough (default: 480, 960 and
   * 1440). They are made by the package `sharp`, which must be installed.
   */
  widths?: readonly number[] | undefined
  /** Formats of these (default: `['webp']`); that which most browsers take stands last. */
  formats?: readonly ('avif' | 'webp' | 'jpeg')[] | undefined
  /** Quality of these, from 1 to 100 (default: 75). */
  quality?: number | undefined
  /** Leave in the copies of pictures where they were taken (default: `false`: it is taken out). */
  keepLocation?: boolean | undefined
}

/** Where articles are. */
export type SourceConfig =
  | MarkdownSourceConfig
  | JsonSourceConfig
  | FeedSourceConfig
  | FunctionSource

/** A function that gives articles: a list, a generator, or a promise of one. */
export type FunctionSource = () => ArticleList | PromiseLike<ArticleList>

type ArticleList = AsyncIterable<ArticleInput> | Iterable<ArticleInput>

/** A folder of Markdown files (`.md`, `.markdown`, `.mdx`) with front matter. */
export interface MarkdownSourceConfig {
  /** The folder, from the configuration's. */
  markdown: string
  /** Whose field names the front matter has (default: Standfirst's own). */
  preset?: MarkdownPreset | undefined
  /** Whether common headings such as `TL;DR` and `FAQ` mean their kind of section (default: `true`). */
  headings?: boolean | undefined
  /** Path within the site that the folder stands for: `blog/` (default: the site's root). */
  at?: string | undefined
  /**
   * Pattern of the articles' addresses: `/:year/:month/:slug/`, from where the folder stands. With a preset, it is
   * one of the tool's own, and `true` is what the tool has without a setting. An object has a pattern for each
   * folder in the source; `/` are the files in none (default: addresses are the places of the files).
   */
  permalink?: string | true | Readonly<Record<string, string>> | undefined
  /** Patterns of files in the folder that are no articles: `['about/**']` (default: none). */
  ignore?: readonly string[] | undefined
}

/** Articles as JSON: a file holds one article, or a list of them. */
export interface JsonSourceConfig {
  /** A pattern of files, from the configuration's folder: `data/*.json`. */
  json: string
}

/** A feed that others write: RSS, Atom, JSON Feed or RDF. */
export interface FeedSourceConfig {
  /** The file, from the configuration's folder. */
  feed: string
}

/** What is made of the articles: a path within the output folder, or `false` for nothing. */
export interface OutputsConfig {
  /** A page for each article, at its address (default: `true`). */
  pages?: boolean | undefined
  /** Each article as Markdown, beside its page (default: `true`). */
  markdown?: boolean | undefined
  /** Each article as JSON-LD, beside its page (default: `true`; it is in the page too). */
  jsonLd?: boolean | undefined
  /** Lists of the articles, of each category and tag (default: `true`). */
  lists?: boolean | undefined
  /**
   * The page for addresses that lead nowhere (default: `404.html`, where hosts of static sites look for
   * it; one in the folder of assets takes its place).
   */
  notFound?: string | false | undefined
  /** The stylesheet of the pages (default: `theme.css`). */
  theme?: string | false | undefined
  /** The feed as RSS (default: `feed.xml`). */
  rss?: string | false | undefined
  /** The feed as Atom (default: `atom.xml`). */
  atom?: string | false | undefined
  /** The feed as JSON Feed (default: `feed.json`). */
  jsonFeed?: string | false | undefined
  /** All feeds of the site as OPML, for readers that subscribe to many at once (default: none). */
  opml?: string | false | undefined
  /** The sitemap, or the index of several (default: `sitemap.xml`); none where `html.robots` says `noindex`. */
  sitemap?: string | false | undefined
  /** The articles of the last two days, for news search (default: none). */
  newsSitemap?: string | false | undefined
  /** What robots may do (default: `robots.txt`, if the site is at the root of its host). */
  robots?: string | false | undefined
  /**
   * The redirects for hosts that read such a file, as Netlify and Cloudflare Pages do (default:
   * `_redirects`, if there are any and the site is at the root of its host).
   */
  redirects?: string | false | undefined
  /** The licence for machines, RSL, if there is a policy (default: `rsl.xml`). */
  rsl?: string | false | undefined
  /**
   * The reservation of text and data mining, if there is a policy (default:
   * `.well-known/tdmrep.json`, if the site is at the root of its host).
   */
  tdmRep?: string | false | undefined
  /**
   * Who publishes, for machines: trust.txt, merged into that of `assets`, and the same at `.well-known/trust.txt`
   * (default: `trust.txt`, if the publisher has `policies` and the site is at the root of its host).
   */
  trustTxt?: string | false | undefined
  /** Each article as plain text, beside its page: `true`, or options of the text (default: `false`). */
  text?: boolean | TextOutputOptions | undefined
  /**
   * Each article as the parts of a message, and a digest of each feed, as JSON: to be sent, and not served (default:
   * `false`).
   */
  email?: boolean | EmailOutputOptions | undefined
  /** Records of standard.site, and what proves that they are the site's (default: `false`). */
  standardSite?: boolean | StandardSiteOutputOptions | undefined
  /**
   * Articles as objects of ActivityPub, beside their pages, and the publication as an actor with an outbox (default:
   * `false`); `username` is the name before the `@`.
   */
  activitypub?: boolean | ActivityPubOutputOptions | undefined
}

/** What the feeds carry. */
export interface FeedsConfig {
  /** Articles that a document of the feed holds; older ones stand in archives (default: 50). */
  size?: number | undefined
  /** Full text of the newest so many articles, the summary of the rest (default: all). */
  fullTextLimit?: number | undefined
  /** `full` text, the `summary` or `none` of both (default: `full`). */
  content?: 'full' | 'summary' | 'none' | undefined
  /** Which changes items tell as their update: `all`, or `corrections` alone (default: `all`). */
  updated?: 'all' | 'corrections' | undefined
  /**
   * What the RSS says to podcast directories: its categories, owner, cover, type (default: whether each item
   * has a recording and the feed a picture). Feeds of parts say it where they have a recording.
   */
  podcast?: boolean | PodcastConfig | undefined
  /**
   * Feeds and lists of parts of the articles; `folder` is the first part of their addresses (default:
   * `['category', 'tag']`, with `people` `author`, with `site.languages` `language`, too).
   */
  by?: readonly ('category' | 'tag' | 'author' | 'language' | 'folder')[] | undefined
}
