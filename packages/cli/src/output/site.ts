import type { Feed } from '@standfirst/core'
import { type AlternateLink, html, type SafeHtml } from '@standfirst/html'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { partLinks } from './part-links.ts'

/** A form of the publication's feed. */
export interface FeedForm {
  /** As its issues and options are named. */
  name: 'rss' | 'atom' | 'jsonFeed'
  title: string
  /** Media type. */
  type: string
  /** Path within the output folder. */
  path: string
}

/** The forms of the feed that are written. */
export function feedForms({ outputs }: ResolvedConfig): FeedForm[] {
  const forms = [
    { name: 'rss', title: 'RSS', type: 'application/rss+xml', path: outputs.rss },
    { name: 'atom', title: 'Atom', type: 'application/atom+xml', path: outputs.atom },
    { name: 'jsonFeed', title: 'JSON Feed', type: 'application/feed+json', path: outputs.jsonFeed },
  ] as const
  return forms.flatMap((form) => (form.path === false ? [] : [{ ...form, path: form.path }]))
}

/** The address of a path within the output folder. */
export function urlOf(path: string, { feed }: ResolvedConfig): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), feed.url).href
}

/** The feeds, for the head of a page. */
export function feedLinks(config: ResolvedConfig, feed: Feed = config.feed): AlternateLink[] {
  return feedForms(config).map(({ path, title, type }) => ({
    href: urlOf(path, config),
    type,
    title: `${feed.title} (${title})`,
  }))
}

/** What frames each page: the configuration's own, or else the site's name and its feeds. */
export function pageFrame(path: string, config: ResolvedConfig): ResolvedConfig['html'] {
  const up = '../'.repeat(path.split('/').length - 1)
  const { feed, html: given, outputs } = config
  return {
    ...partLinks(config),
    ...given,
    stylesheets: [
      ...(outputs.theme === false ? [] : [`${up}${outputs.theme}`]),
      ...(given.stylesheets ?? []),
    ],
    // The home page has the name of the site as its heading.
    header: given.header ?? (path === 'index.html' ? undefined : siteLink(feed)),
    footer: given.footer ?? followLinks(config),
  }
}

function siteLink({ title, url }: Feed): SafeHtml {
  return html`<a href="${url}">${title}</a>`
}

function followLinks(config: ResolvedConfig): SafeHtml | undefined {
  const forms = feedForms(config)
  if (forms.length === 0) return undefined
  const links = forms.map(
    ({ path, title, type }, index) =>
      html`${index ? ' · ' : ''}<a rel="alternate" type="${type}" href="${urlOf(path, config)}">${title}</a>`,
  )
  return html`${links}`
}
