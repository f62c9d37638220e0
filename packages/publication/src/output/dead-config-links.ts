import { addressKey, addressSet } from '@standfirst/check/references'
import type { Article, Issue } from '@standfirst/core'
import { authorPage } from './author-page.ts'
import type { Site } from './site.ts'

/**
 * Addresses of the configuration that the site itself should have, and has not: of its menu and foot,
 * logo, icon, picture, stylesheets, languages and people, of its publisher, policies and terms, and those
 * that redirects lead to.
 *
 * @param addresses - Every address that the site has, by `siteAddresses`.
 * @param told - What was found before (default: nothing): a redirect that is ignored leads nowhere at all.
 */
export function deadConfigLinks(
  site: Site,
  addresses: ReadonlySet<string>,
  told: readonly Issue[] = [],
): Issue[] {
  const taken = told.filter(({ code }) => code === 'taken-redirect').map(({ path }) => path[1])
  return [...linksOf(site)].flatMap(([kind, path, address]): Issue[] => {
    if (path[0] === 'redirects' && taken.includes(path[1])) return []
    const url = URL.parse(address, site.feed.url)
    if (!url?.href.startsWith(site.feed.url)) return []
    url.hash = ''
    url.search = ''
    if (has(addresses, url.href)) return []
    const isListed = site.feeds.by.includes('language')
    return [kind === 'link' ? deadLink(path, url.href, isListed) : missingFile(path, url.href)]
  })
}

/**
 * Whether what an article names of its authors, its publisher or its policy is for the configuration to
 * know: articles that say nothing of their own have it from there, and it is told once.
 *
 * @param path - Where it is in the article.
 */
export function isOfConfig(
  [first, index]: Issue['path'],
  url: string,
  { authors }: Pick<Article, 'authors'>,
  site: Site,
): boolean {
  if (first === 'authors') {
    const author = authors[index as number]
    // The page that lists their articles is made with the first of them.
    if (author && url === authorPage(author, site)) return true
  } else if (first !== 'publisher' && first !== 'rights') return false
  const named = addressesIn.get(site) ?? new Set(Array.from(linksOf(site), ([, , one]) => one))
  addressesIn.set(site, named)
  return named.has(url)
}

// A site is the same for all its articles.
const addressesIn = new WeakMap<Site, ReadonlySet<string>>()

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
  yield* speakersOf(feed)
}

/** Who speaks, how they work, and on which terms. */
function* speakersOf({ authors = [], publisher, rights }: Site['feed']): Generator<Link> {
  if (publisher?.url) yield ['link', ['publisher', 'url'], publisher.url]
  if (publisher?.image) yield ['file', ['publisher', 'image'], publisher.image.url]
  for (const [name, url] of Object.entries(publisher?.policies ?? {})) {
    if (typeof url === 'string') yield ['link', ['publisher', 'policies', name], url]
  }
  for (const [index, { image, url }] of authors.entries()) {
    if (url) yield ['link', ['authors', index, 'url'], url]
    if (image) yield ['file', ['authors', index, 'image'], image.url]
  }
  for (const name of ['license', 'terms', 'contact'] as const) {
    const url = rights?.[name]
    if (url && URL.canParse(url)) yield ['link', ['rights', name], url]
  }
  if (rights?.payment?.url) yield ['link', ['rights', 'payment', 'url'], rights.payment.url]
}

/** Hosts of static sites find the page of a folder without its final slash, too. */
function has(addresses: ReadonlySet<string>, url: string): boolean {
  const known = addressSet(addresses)
  const own = addressKey(url)
  return [own, `${own}/`, own.replace(/index\.html$/, '')].some((one) => known.has(one))
}

/** @param isListed - Whether there are lists of languages. */
function deadLink(path: (string | number)[], url: string, isListed: boolean): Issue {
  const isHome = path[1] === 'languages'
  return {
    code: 'dead-link',
    severity: 'error',
    message: `Found the address \`${url}\` in the configuration, expected one that the site has.`,
    path,
    fix: isHome
      ? isListed
        ? 'Remove the language until an article is written in it, or correct its tag.'
        : 'Add `language` to `feeds.by`, which makes these pages.'
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
