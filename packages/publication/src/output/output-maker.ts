import type { Article, Feed, OnIssue } from '@standfirst/core'
import type { HtmlPageOptions, SafeHtml } from '@standfirst/html'
import type { PlannedFeed } from './planned-feed.ts'
import type { PlannedOutput } from './planned-output.ts'

/** A publication as what makes more of it sees it. */
export interface WholePublication {
  /** All articles that may be read, newest first; of their sections, the pictures are enough. */
  feed: Feed
  /** The parts that have feeds of their own, each with the path of its folder. */
  parts: readonly { feed: Feed; folder: string }[]
  /** The forms of its feeds. */
  forms: readonly { name: string; title: string; type: string; path: string }[]
  /** What its pages share. */
  design: { languages: readonly { language: string }[] }
  /** The address of a path within the output folder. */
  urlOf(path: string): string
  /** What frames the page at a path. */
  frameOf(path: string): Omit<HtmlPageOptions, 'alternates' | 'onIssue'>
}

/** More that is made of a publication as a whole, where its configuration asks for it. */
export interface OutputMaker {
  /** Plan files beside the usual ones (default: none). */
  plan?(whole: WholePublication): { outputs?: PlannedOutput[]; feeds?: PlannedFeed[] }
  /** What stands on the home page after the newest articles (default: nothing). */
  home?(whole: WholePublication): HomePart | undefined
  /** Render a document of the form `more`, which shows articles in full. */
  render?(feed: Feed, whole: Pick<WholePublication, 'urlOf'>, onIssue?: OnIssue): string
}

/** A part of the home page. */
export interface HomePart {
  html: SafeHtml
  /** The articles that it shows. */
  articles: readonly Article[]
  /** All else that it depends on, as plain JSON. */
  state: unknown
}
