import type { AlternateLink } from '@standfirst/html'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { addressOf } from './address-of.ts'
import { type FeedForm, feedForms } from './feed-form.ts'
import type { ExtendedSite } from './output-extension.ts'
import { type PageFrame, pageFrames } from './page-frame.ts'

/** What of a configuration its outputs depend on. */
export type OutputConfig = Pick<
  ResolvedConfig,
  | 'design'
  | 'extensions'
  | 'feed'
  | 'feeds'
  | 'gone'
  | 'html'
  | 'outputs'
  | 'pages'
  | 'people'
  | 'pictures'
  | 'redirects'
  | 'renderers'
  | 'siteAssets'
  | 'sitePages'
>

/**
 * A publication as its outputs see it: its addresses, frames and feed forms, worked out once. It knows
 * no output folder, terminal or server.
 */
export interface Site extends OutputConfig {
  /** The forms of the feed that are written. */
  forms: readonly FeedForm[]
  /** The feeds of the whole publication, for the head of a page. */
  feedLinks: readonly AlternateLink[]
  /** The address of the licence (RSL), if there is one. */
  rslUrl: string | undefined
  /** The address of a path within the output folder. */
  urlOf(path: string): string
  /** What the extensions see of it. */
  extended: ExtendedSite
  /** What frames the page at a path: the configuration's own, or else the site's name and its feeds; in a language. */
  frameOf(path: string, language?: string): PageFrame
}

/**
 * Work out what all outputs of a publication share.
 *
 * @param config - Configuration, as `loadConfig` gives it.
 */
export function siteOf(config: OutputConfig): Site {
  const { design, feed, gone, html, outputs } = config
  const urlOf = (path: string) => addressOf(path, feed.url)
  const forms = feedForms(outputs)
  const extended: ExtendedSite = {
    feed,
    forms,
    gone,
    labels: html.labels,
    languages: design.languages,
    urlOf,
    frameOf: (path, language) => frameOf(path, language),
  }
  const frameOf = pageFrames(config, forms, extended)
  return {
    ...config,
    extended,
    forms,
    frameOf,
    urlOf,
    feedLinks: forms.map(({ path, title, type }) => ({
      href: urlOf(path),
      type,
      title: `${feed.title} (${title})`,
    })),
    rslUrl: feed.rights && outputs.rsl ? urlOf(outputs.rsl) : undefined,
  }
}
