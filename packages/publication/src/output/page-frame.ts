import { html } from '@standfirst/html'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { FeedForm } from './feed-form.ts'
import type { ExtendedSite } from './output-extension.ts'
import { partLinks } from './part-links.ts'
import { siteFooter } from './site-footer.ts'
import { siteHeader } from './site-header.ts'
import { skipLink } from './skip-link.ts'

/** Options that each page of a site has: header, footer, stylesheets, links to lists. */
export type PageFrame = ResolvedConfig['html']

/**
 * Work out what frames the pages of a site.
 *
 * @returns The frame of the page at a path within the output folder, in a language (default: the site's).
 */
export function pageFrames(
  config: Pick<
    ResolvedConfig,
    'design' | 'extensions' | 'feed' | 'feeds' | 'html' | 'outputs' | 'pictures'
  >,
  forms: readonly FeedForm[],
  extended: ExtendedSite,
): (path: string, language?: string) => PageFrame {
  const { design, extensions, feed, html: given, outputs } = config
  const { urlOf } = extended
  const shared = {
    ...partLinks(config),
    ...(feed.icon !== undefined && { icon: feed.icon }),
    // Own stylesheets may have other colours.
    ...(outputs.theme !== false && !given.stylesheets?.length && { themeColor: design.ground }),
    ...given,
    nodes: config.pictures?.nodes ?? given.nodes,
    head: [
      ...design.head,
      ...[given.head ?? []].flat(),
      ...extensions.flatMap((one) => one.pageHead?.(extended) ?? []),
    ],
  }
  const { languages } = design
  const isHome = (url: string) => url === feed.url || languages.some((one) => one.url === url)
  return (path, language = feed.language) => {
    const url = urlOf(path.replace(/(^|\/)index\.html$/, '$1'))
    const header = given.header ?? siteHeader(config, url, language, path === 'index.html')
    return {
      ...shared,
      head: [...shared.head, ...(isHome(url) ? design.languageHead : [])],
      stylesheets: [
        ...(outputs.theme === false
          ? []
          : [`${'../'.repeat(path.split('/').length - 1)}${outputs.theme}`]),
        ...(given.stylesheets ?? []),
      ],
      // Without the theme nothing would hide the link until it has the focus.
      header: header && outputs.theme !== false ? html`${skipLink(language)}${header}` : header,
      footer: given.footer ?? siteFooter(design, forms, urlOf, language, feed),
    }
  }
}
