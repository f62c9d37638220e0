import type { Feed } from '@standfirst/core'
import { html, type SafeHtml } from '@standfirst/html'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { FeedForm } from './feed-form.ts'
import { partLinks } from './part-links.ts'

/** Options that each page of a site has: header, footer, stylesheets, links to lists. */
export type PageFrame = ResolvedConfig['html']

/**
 * Work out what frames the pages of a site.
 *
 * @returns The frame of the page at a path within the output folder.
 */
export function pageFrames(
  config: Pick<ResolvedConfig, 'feed' | 'feeds' | 'html' | 'outputs'>,
  forms: readonly FeedForm[],
  urlOf: (path: string) => string,
): (path: string) => PageFrame {
  const { feed, html: given, outputs } = config
  const shared = {
    ...partLinks(config),
    ...(feed.icon !== undefined && { icon: feed.icon }),
    // Own stylesheets may have other colours.
    ...(outputs.theme !== false && !given.stylesheets?.length && { themeColor }),
    ...given,
    footer: given.footer ?? followLinks(forms, urlOf),
  }
  const header = siteLink(feed)
  return (path) => ({
    ...shared,
    stylesheets: [
      ...(outputs.theme === false
        ? []
        : [`${'../'.repeat(path.split('/').length - 1)}${outputs.theme}`]),
      ...(given.stylesheets ?? []),
    ],
    // The home page has the name of the site as its heading.
    header: given.header ?? (path === 'index.html' ? undefined : header),
  })
}

/** The ground of the theme. */
export const themeColor = { light: '#fdfcfa', dark: '#141518' }

function siteLink({ title, url }: Feed): SafeHtml {
  return html`<a href="${url}">${title}</a>`
}

function followLinks(
  forms: readonly FeedForm[],
  urlOf: (path: string) => string,
): SafeHtml | undefined {
  if (forms.length === 0) return undefined
  const links = forms.map(
    ({ path, title, type }, index) =>
      html`${index ? ' · ' : ''}<a rel="alternate" type="${type}" href="${urlOf(path)}">${title}</a>`,
  )
  return html`${links}`
}
