import type { Feed } from '@standfirst/core'
import { html, type SafeHtml } from '@standfirst/html'
import { policyWords } from '../config/policy-words.ts'
import type { SiteDesign } from '../config/site-design.ts'
import type { SiteLink } from '../config/site-link.ts'
import type { FeedForm } from './feed-form.ts'
import { linksFor } from './links-for.ts'
import { tongue } from './tongue.ts'

/**
 * The foot of a page: the links that the configuration names, the pages on which the publisher says how it
 * works, the site's pages elsewhere, its feeds.
 *
 * @param urlOf - Gives the address of a path within the output folder.
 * @param language - Language of the page; what is in another one says so (WCAG 2.2, 3.1.2).
 * @param site - The publication; its language is that of links that name none.
 * @returns Nothing if there are none of them.
 */
export function siteFooter(
  { footer, preferredUrl, social }: Pick<SiteDesign, 'footer' | 'preferredUrl' | 'social'>,
  forms: readonly FeedForm[],
  urlOf: (path: string) => string,
  language: string,
  { language: site, publisher }: Pick<Feed, 'language' | 'publisher'>,
): SafeHtml | undefined {
  const own = linksFor(footer, language, site)
  const words = policyWords(language)
  const policies = Object.entries(publisher?.policies ?? {}).flatMap(([name, url]) =>
    // Who has named it at the foot in other words has it there once.
    typeof url !== 'string' || own.some((link) => link.url === url)
      ? []
      : html`<a href="${url}">${words[name as keyof typeof words]}</a>`,
  )
  const rows = [
    own.map(
      ({ label, language: own = site, url }: SiteLink) =>
        html`<a${tongue(own, language)} href="${url}">${label}</a>`,
    ),
    [
      ...policies,
      ...(preferredUrl ? [html`<a href="${preferredUrl}">${words.preferred}</a>`] : []),
    ],
    social.map((url) => html`<a rel="me" href="${url}">${hostOf(url)}</a>`),
    forms.map(
      ({ path, title, type }) =>
        html`<a rel="alternate" type="${type}" href="${urlOf(path)}">${title}</a>`,
    ),
  ]
  const filled = rows.filter((links) => links.length > 0)
  if (filled.length === 0) return undefined
  return html`${filled.map((links) => html`<ul class="sf-links">${links.map((link) => html`<li>${link}</li>`)}</ul>`)}`
}

/** What a page elsewhere is called: its host, or the address of an account. */
function hostOf(url: string): string {
  const { hostname, protocol } = new URL(url)
  return protocol === 'mailto:' ? url.slice('mailto:'.length) : hostname.replace(/^www\./, '')
}
