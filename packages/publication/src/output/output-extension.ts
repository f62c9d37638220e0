import type { Article, Feed, Issue, Labels, OnIssue, SafeHtml } from '@standfirst/core'
import type { HtmlPageOptions } from '@standfirst/html'
import type { ArticleForm } from './article-form.ts'
import type { PlannedFeed } from './planned-feed.ts'
import type { PlannedOutput } from './planned-output.ts'

/**
 * Outputs that few publications need: they stand in a module of their own, which is loaded only where the
 * configuration asks for them. What it gives depends on nothing but its options and what it is given.
 */
export interface OutputExtension {
  /** Name of its field in `outputs` of the configuration, or where else it is asked for: `pages.home`. */
  name: string
  /** Forms of an article, beside its page or elsewhere (default: none). */
  articleForms?(article: Article, place: ArticlePlace, site: ExtendedSite): ArticleForm[]
  /** More for the head of an article's page (default: nothing). */
  articleHead?(article: Article, site: ExtendedSite): SafeHtml[]
  /** More for the head of every page (default: nothing). */
  pageHead?(site: ExtendedSite): SafeHtml[]
  /**
   * Files of the publication as a whole (default: none).
   *
   * @param feeds - The feed of all articles that may be read, then those of its parts; of their sections, the
   *   pictures are enough.
   */
  outputs?(feeds: readonly ExtendedFeed[], site: ExtendedSite): PlannedOutput[]
  /**
   * Files that have to stand at the root of the host, of a site that is under a path of it: paths are from there, without
   * a slash before them. A server gives them, and no build can write them (default: none).
   */
  hostOutputs?(site: ExtendedSite): PlannedOutput[]
  /** Documents of the form `more`, which show articles in full (default: none). */
  documents?(feeds: readonly ExtendedFeed[], site: ExtendedSite): PlannedFeed[]
  /**
   * Render one of its documents.
   *
   * @returns Nothing for a document of another extension.
   */
  renderDocument?(document: Feed, site: ExtendedSite, onIssue?: OnIssue): string | undefined
  /** What stands on the home page after the newest articles (default: nothing). */
  homePart?(feeds: readonly ExtendedFeed[], site: ExtendedSite): HomePart | undefined
  /**
   * What it can't write within the output folder, or does not find (default: nothing).
   *
   * @param feeds - As for `outputs`.
   */
  issues?(site: ExtendedSite, feeds: readonly ExtendedFeed[]): Issue[]
}

/** Where an article stands. */
export interface ArticlePlace {
  /** Path of its page within the output folder. */
  page: string
  /** The path beside its page, with an extension such as `.txt`. */
  beside(extension: string): string
}

/** A feed, and where the list of its articles stands. */
export interface ExtendedFeed {
  feed: Feed
  /** Path within the output folder, with a final slash; empty for all articles. */
  folder: string
}

/** A part of the home page. */
export interface HomePart {
  html: SafeHtml
  /** The articles that it shows. */
  articles: readonly Article[]
  /** All else that it depends on, as plain JSON. */
  state: unknown
}

/** What an extension sees of a publication. */
export interface ExtendedSite {
  /** The publication as a feed without articles; `url` ends with a slash. */
  feed: Feed
  /** Absolute addresses of the site at which nothing stands any more. */
  gone: readonly string[]
  /** Words used instead of the default ones. */
  labels: Partial<Labels> | undefined
  /** The forms of its feeds; `path` is within the folder of each feed. */
  forms: readonly { name: string; title: string; type: string; path: string }[]
  /** The languages that have home pages of their own. */
  languages: readonly { language: string }[]
  /** The address of a path within the output folder. */
  urlOf(path: string): string
  /** What frames the page at a path, in a language (default: the site's). */
  frameOf(path: string, language?: string): Omit<HtmlPageOptions, 'alternates' | 'onIssue'>
}
