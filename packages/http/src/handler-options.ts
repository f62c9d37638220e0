import type { Article, OnIssue } from '@standfirst/core'
import type { OutputConfig, OutputExtension } from '@standfirst/publication/outputs'
import type { RightsResponseOptions } from '@standfirst/rights'
import type { ArticleSource } from '@standfirst/store'
import type { Encoding } from './edition/encoding.ts'
import type { ListedArticles } from './listed-articles.ts'
import type { MediaSource } from './media/media-source.ts'

/** Configuration for {@linkcode createHandler}. */
export interface HandlerOptions {
  /** The publication, as `loadConfig` of `@standfirst/publication` gives it. */
  config: ServedConfig
  /**
   * Where articles are from: a store of `@standfirst/store`, of which only what has changed is read; a
   * list of articles that never change; or functions that list them.
   */
  source: ArticleSource | ListedArticles | readonly Article[]
  /**
   * Outputs that few publications need, such as `textOutputs()` of `@standfirst/publication/text` (default: those that
   * `loadConfig` has found; in a configuration that was data in between, they are names alone).
   */
  extensions?: readonly OutputExtension[] | undefined
  /** The time that it is, asked for at each request (default: the clock). */
  now?: (() => Date) | undefined
  /**
   * Where old addresses lead now: absolute addresses or paths, with a query if it matters
   * (`{ '/?p=8': '/2026/high-water/' }`), as `standfirst import` writes them (default: those of `config`).
   */
  redirects?: Readonly<Record<string, string>> | undefined
  /**
   * What is withheld because the law demands it, by absolute addresses or paths: it is answered with 451
   * (RFC 7725), whatever else stands there (default: nothing). Give an article the status `withheld` as
   * well, so that no list or feed has it.
   */
  blocked?: Readonly<Record<string, BlockedAddress>> | undefined
  /**
   * Whether crawlers that say who they are are asked to pay for a use that the policy sells: 402, with the
   * terms (default: `true`); or how that is told. Only what is for sale is answered so, and says in `Vary`
   * that it depends on who asks; people are never asked.
   */
  charge?: boolean | Pick<RightsResponseOptions, 'crawlers' | 'isPaid'> | undefined
  /** Files beside the outputs: pictures, recordings (default: none). */
  media?: MediaSource | undefined
  /** Path within the site at which articles are searched: `/search?q=` (default: `search`). */
  search?: string | false | undefined
  /**
   * Encodings for who accepts them, the best first (default: gzip). Each output is encoded once.
   * `@standfirst/http/node` has those of Node; where a network in front encodes, none is needed.
   */
  encodings?: readonly Encoding[] | undefined
  /** How long answers may be kept. */
  cache?: CacheOptions | undefined
  /** Told of what went wrong; who asked is told only that it did (default: nobody is told). */
  onError?: ((error: unknown, request: Request) => void) | undefined
  /** Told of what can't be published, such as two articles of one address (default: nobody is told). */
  onIssue?: OnIssue | undefined
}

/** Why an address is blocked. */
export interface BlockedAddress {
  /** Absolute http(s) address of who demanded it, such as a court. */
  by?: string | undefined
  /** What readers are told: plain text. */
  reason?: string | undefined
}

/** What of a configuration a handler needs. */
export interface ServedConfig extends OutputConfig {
  /** Whether articles that are dated in the future are shown (default: they wait until then). */
  future?: boolean | undefined
}

/** How long answers may be kept, in seconds. None is kept beyond the time when the next article is due. */
export interface CacheOptions {
  /** By browsers and feed readers, before they ask again (default: 60). */
  maxAge?: number | undefined
  /** By caches in between, such as a CDN (default: 300). */
  sharedMaxAge?: number | undefined
  /** Of files beside the outputs, by all (default: 3600). */
  mediaMaxAge?: number | undefined
}
