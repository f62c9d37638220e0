import { type Feed, filterFeed, type Issue, resolveUrl, type SafeHtml } from '@standfirst/core'
import { html } from '@standfirst/html'
import { lookColors } from './look-colors.ts'
import { type NotFoundWords, notFoundWords } from './not-found-words.ts'
import { colorStyles } from './site-colors.ts'
import type { SiteLink } from './site-link.ts'
import type { SiteLogo } from './site-logo.ts'
import type { SiteLook } from './site-look.ts'
import type { SiteConfig } from './standfirst-config.ts'

/** What the pages of a site share, beside their metadata; addresses are absolute. */
export interface SiteDesign {
  logo?: SiteLogo | undefined
  navigation: readonly SiteLink[]
  footer: readonly SiteLink[]
  social: readonly string[]
  /** Where readers make the site one of their preferred sources on Google (default: no link there). */
  preferredUrl?: string | undefined
  /** Languages that have a home page each, with the names that their readers know. */
  languages: readonly (SiteLink & { language: string })[]
  /** Links of each of these home pages, and of the site's, to all of them: `hreflang` (default: none). */
  languageHead: readonly SafeHtml[]
  look: SiteLook
  /** Stylesheet of the colours; empty if there are none. */
  colorStyles: string
  /** The ground of pages in light and dark, for the browser's frame. */
  ground: { light: string; dark: string }
  head: readonly SafeHtml[]
  /** What stands on the page for addresses that lead nowhere, in the site's language. */
  notFound: NotFoundWords
}

/**
 * Read what the pages of a site share.
 *
 * @param site - What the configuration says; the schema has seen it.
 * @param feed - The publication, whose address ends with a slash.
 * @returns The design, and an error for each address that a page can't lead to.
 */
export function siteDesign(
  site: SiteConfig,
  feed: Pick<Feed, 'language' | 'url'>,
): { design: SiteDesign; issues: Issue[] } {
  const issues: Issue[] = []
  const base = feed.url

  function address(url: string, kind: 'link' | 'media', path: (string | number)[]): string {
    const found = resolveUrl(url, base, kind)
    if (found === undefined) issues.push(badAddress(url, ['site', ...path]))
    return found ?? base
  }

  const links = (name: 'navigation' | 'footer'): SiteLink[] =>
    (site[name] ?? []).map(({ url, ...link }, index) => ({
      ...link,
      url: address(url, 'link', [name, index, 'url']),
    }))
  const addresses = (given: SiteLogo): SiteLogo => ({
    ...given,
    url: address(given.url, 'media', ['logo']),
    ...(given.dark !== undefined && { dark: address(given.dark, 'media', ['logo', 'dark']) }),
  })
  const languages = Object.entries(site.languages ?? {}).map(([language, label]) => ({
    ...{ language, label },
    url: filterFeed({ ...feed, title: '', description: '', articles: [] }, { language }).url,
  }))
  const logo = typeof site.logo === 'string' ? { url: site.logo } : site.logo
  return {
    issues,
    design: {
      ...(logo && { logo: addresses(logo) }),
      navigation: links('navigation'),
      footer: links('footer'),
      social: (site.social ?? []).map((url, index) => address(url, 'link', ['social', index])),
      ...(site.preferredSource && { preferredUrl: preferredUrl(base, issues) }),
      languages,
      languageHead: languages.length ? homes(base, languages) : [],
      look: site.look ?? 'newspaper',
      colorStyles: colorStyles(site.colors ?? {}),
      ground: groundOf(site),
      head: [site.head ?? []].flat(),
      notFound: notFoundWords(feed.language),
    },
  }
}

/**
 * Google knows whole hosts as sources, and no folders of one.
 *
 * @see {@link https://developers.google.com/search/docs/appearance/preferred-sources}
 */
function preferredUrl(base: string, issues: Issue[]): string | undefined {
  const { host, pathname } = new URL(base)
  if (pathname === '/') return `https://www.google.com/preferences/source?q=${host}`
  issues.push({
    code: 'config-field',
    severity: 'error',
    message: `Found \`preferredSource\` for \`${base.slice(0, 100)}\`, expected a site at the root of its host: Google knows no other as a source.`,
    path: ['site', 'preferredSource'],
    fix: 'Remove it.',
  })
  return undefined
}

/** The home pages of all languages, as each of them names all. */
function homes(site: string, languages: SiteDesign['languages']): readonly SafeHtml[] {
  const link = (language: string, url: string) =>
    html`<link rel="alternate" hreflang="${language}" href="${url}">`
  return [...languages.map(({ language, url }) => link(language, url)), link('x-default', site)]
}

function groundOf({ colors, look = 'newspaper' }: SiteConfig): SiteDesign['ground'] {
  const own = colors?.ground
  if (own === undefined) return lookColors[look].ground
  return typeof own === 'string' ? { light: own, dark: own } : own
}

function badAddress(url: string, path: (string | number)[]): Issue {
  return {
    code: 'config-field',
    severity: 'error',
    message: `Found the address \`${url.slice(0, 100)}\`, expected an http(s) one, or one from the site's, such as \`about/\`.`,
    path,
    fix: 'Correct the address.',
  }
}
