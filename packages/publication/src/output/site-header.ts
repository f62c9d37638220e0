import { html, type SafeHtml } from '@standfirst/html'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/**
 * The top of a page: the site's name or logo, and its menu.
 *
 * @param url - Address of the page, which the menu marks.
 * @param isHome - Whether it is the home page, whose heading is the site's name.
 * @returns Nothing on a home page without a logo and a menu.
 */
export function siteHeader(
  { design, feed }: Pick<ResolvedConfig, 'design' | 'feed'>,
  url: string,
  isHome: boolean,
): SafeHtml | undefined {
  const { logo, navigation } = design
  const name = logo
    ? html`<a class="sf-name" href="${feed.url}"><img src="${logo.url}" alt="${feed.title}"${size(logo)}></a>`
    : isHome
      ? ''
      : html`<a class="sf-name" href="${feed.url}">${feed.title}</a>`
  if (navigation.length === 0) return name === '' ? undefined : name
  const items = navigation.map(
    (link) =>
      html`<li><a href="${link.url}"${link.url === url ? html` aria-current="page"` : ''}>${link.label}</a></li>`,
  )
  return html`${name}<nav class="sf-menu" aria-label="${feed.title}"><ul>${items}</ul></nav>`
}

function size({ height, width }: { height?: number | undefined; width?: number | undefined }) {
  return [
    width === undefined ? '' : html` width="${width}"`,
    height === undefined ? '' : html` height="${height}"`,
  ]
}
