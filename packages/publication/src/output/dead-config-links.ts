import type { Issue } from '@standfirst/core'
import type { Site } from './site.ts'

/**
 * Addresses of the configuration that the site itself should have, and has not: of its menu and foot,
 * logo, icon, picture, stylesheets, languages and people, and those that redirects lead to.
 *
 * @param addresses - Every address that the site has, by `siteAddresses`.
 */
export function deadConfigLinks(site: Site, addresses: ReadonlySet<string>): Issue[] {
  return [...linksOf(site)].flatMap(([kind, path, address]): Issue[] => {
    const url = URL.parse(address, site.feed.url)
    if (!url?.href.startsWith(site.feed.url)) return []
    url.hash = ''
    url.search = ''
    if (has(addresses, url.href)) return []
    return [kind === 'link' ? deadLink(path, url.href) : missingFile(path, url.href)]
  })
}

type Link = readonly [kind: 'link' | 'file', path: (string | number)[], url: string]

function* linksOf({ design, feed, feeds, html, people, redirects }: Site): Generator<Link> {
  for (const name of ['navigation', 'footer'] as const) {
    for (const [index, { url }] of design[name].entries())
      yield ['link', ['site', name, index, 'url'], url]
  }
  for (const [index, url] of design.social.entries()) yield ['link', ['site', 'social', index], url]
  for (const { language, url } of design.languages)
    yield ['link', ['site', 'languages', language], url]
  for (const [from, to] of Object.entries(redirects)) yield ['link', ['redirects', from], to]
  if (design.logo) yield ['file', ['site', 'logo'], design.logo.url]
  if (design.logo?.dark) yield ['file', ['site', 'logo', 'dark'], design.logo.dark]
  if (feed.icon) yield ['file', ['site', 'icon'], feed.icon]
  if (feed.image) yield ['file', ['site', 'image'], feed.image.url]
  const podcast = typeof feeds.podcast === 'object' ? feeds.podcast : undefined
  if (podcast?.image) yield ['file', ['feeds', 'podcast', 'image'], podcast.image.url]
  for (const [index, href] of (html.stylesheets ?? []).entries())
    yield ['file', ['html', 'stylesheets', index], href]
  for (const [index, { author, links }] of people.entries()) {
    if (author.image) yield ['file', ['people', index, 'image'], author.image.url]
    if (author.url) yield ['link', ['people', index, 'url'], author.url]
    for (const [at, url] of links.entries()) yield ['link', ['people', index, 'links', at], url]
  }
}

/** Hosts of static sites find the page of a folder without its final slash, too. */
function has(addresses: ReadonlySet<string>, url: string): boolean {
  return [url, `${url}/`, url.replace(/index\.html$/, '')].some((one) => addresses.has(one))
}

function deadLink(path: (string | number)[], url: string): Issue {
  const isHome = path[1] === 'languages'
  return {
    code: 'dead-link',
    severity: 'error',
    message: `Found the address \`${url}\` in the configuration, expected one that the site has.`,
    path,
    fix: isHome
      ? 'Remove the language until an article is written in it, or correct its tag.'
      : 'Correct the address, or make a page there.',
  }
}

function missingFile(path: (string | number)[], url: string): Issue {
  return {
    code: 'missing-file',
    severity: 'error',
    message: `Found the file \`${url}\` in the configuration, expected one that the site has.`,
    path,
    fix: 'Put the file into the folder of `assets`, or correct its name: capitals count.',
  }
}
