import type { Article, OnIssue } from '@standfirst/core'
import type { OutputConfig, OutputExtension } from '@standfirst/publication/outputs'
import type { ArticleSource } from './article-source.ts'
import type { Encoding } from './edition/encoding.ts'
import type { MediaSource } from './media/media-source.ts'

/** Configuration for {@linkcode createHandler}. */
export interface HandlerOptions {
  /** The publication, as `loadConfig` of `@standfirst/publication` gives it. */
  config: ServedConfig
  /** Where articles are from; a list is a source that never changes. */
  source: ArticleSource | readonly Article[]
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
