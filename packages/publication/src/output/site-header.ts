import { html, type SafeHtml } from '@standfirst/html'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { SiteLogo } from '../config/site-logo.ts'
import { linksFor } from './links-for.ts'
import { tongue } from './tongue.ts'

/**
 * The top of a page: the site's name or logo, and its menu.
 *
 * @param url - Address of the page, which the menu marks.
 * @param language - Language of the page; what is in another one says so (WCAG 2.2, 3.1.2).
 * @param isHome - Whether it is the home page, whose heading is the site's name.
 * @returns Nothing on a home page without a logo and a menu.
 */
export function siteHeader(
  { design, feed }: Pick<ResolvedConfig, 'design' | 'feed'>,
  url: string,
  language: string,
  isHome: boolean,
): SafeHtml | undefined {
  const { languages, logo, navigation } = design
  const own = tongue(feed.language, language)
  const name =
    logo || !isHome
      ? html`<a class="sf-name"${own} href="${feed.url}">${logo ? logoHtml(logo, feed.title) : feed.title}</a>`
      : ''
  const tongues = languages.length
    ? html`<ul class="sf-languages">${languages.map((one) => html`<li><a lang="${one.language}" hreflang="${one.language}" href="${one.url}"${one.url === url ? html` aria-current="page"` : ''}>${one.label}</a></li>`)}</ul>`
    : ''
  const shown = linksFor(navigation, language, feed.language)
  if (shown.length === 0)
    return name === '' && !languages.length ? undefined : html`${name}${tongues}`
  const items = shown.map(
    (link) =>
      html`<li><a${tongue(link.language ?? feed.language, feed.language)} href="${link.url}"${link.url === url ? html` aria-current="page"` : ''}>${link.label}</a></li>`,
  )
  return html`${name}<nav class="sf-menu"${own} aria-label="${feed.title}"><ul>${items}</ul></nav>${tongues}`
}

/** The picture, and the one for dark screens. */
function logoHtml(logo: SiteLogo, title: string): SafeHtml {
  const img = html`<img src="${logo.url}" alt="${title}"${size(logo)}>`
  if (logo.dark === undefined) return img
  const dark = logo.dark.replaceAll(',', '%2C')
  return html`<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}">${img}</picture>`
}

function size({ height, width }: { height?: number | undefined; width?: number | undefined }) {
  return [
    width === undefined ? '' : html` width="${width}"`,
    height === undefined ? '' : html` height="${height}"`,
  ]
}
