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
  const { languages, logo, navigation } = design
  const name = logo
    ? html`<a class="sf-name" href="${feed.url}"><img src="${logo.url}" alt="${feed.title}"${size(logo)}></a>`
    : isHome
      ? ''
      : html`<a class="sf-name" href="${feed.url}">${feed.title}</a>`
  const tongues = languages.length
    ? html`<ul class="sf-languages">${languages.map((one) => html`<li><a lang="${one.language}" hreflang="${one.language}" href="${one.url}"${one.url === url ? html` aria-current="page"` : ''}>${one.label}</a></li>`)}</ul>`
    : ''
  if (navigation.length === 0)
    return name === '' && !languages.length ? undefined : html`${name}${tongues}`
  const items = navigation.map(
    (link) =>
      html`<li><a href="${link.url}"${link.url === url ? html` aria-current="page"` : ''}>${link.label}</a></li>`,
  )
  return html`${name}<nav class="sf-menu" aria-label="${feed.title}"><ul>${items}</ul></nav>${tongues}`
}

function size({ height, width }: { height?: number | undefined; width?: number | undefined }) {
  return [
    width === undefined ? '' : html` width="${width}"`,
    height === undefined ? '' : html` height="${height}"`,
  ]
}
