import type { Article, Feed } from '@standfirst/core'
import { hidesFromSearch } from '../read/hides-from-search.ts'
import { compareSite } from '../site/check-site.ts'
import { besides } from './compare-page.ts'
import type { LiveFeed } from './live-feeds.ts'
import { found, type LiveFindings } from './live-findings.ts'
import type { LivePage } from './live-page.ts'
import { metaOf } from './page-links.ts'
import type { LiveSitemap, SiteFiles } from './site-files.ts'

/** What else of the site is compared with its sitemaps. */
interface Known {
  pages: readonly LivePage[]
  feeds: readonly LiveFeed[]
  /** The time that it is. */
  now: string
  isOfSite(url: string): boolean
}

/** Entries of sitemaps that are looked for in robots.txt, whose rules may be many. */
const mostAsked = 10_000

/** Findings of one kind that are told of. */
const mostOfAKind = 5

/** Compare what sitemaps name with pages, feeds and robots.txt. */
export function compareSitemaps(files: SiteFiles, known: Known, findings: LiveFindings): void {
  const { sitemaps } = files
  // Of several that name it, the first counts: that of news is another one.
  const named = new Map(
    sitemaps
      .toReversed()
      .flatMap((map) => map.entries.map(({ url }) => [keyOf(url), map] as const)),
  )
  for (const page of known.pages) {
    const map = named.get(keyOf(page.answer.asked)) ?? named.get(keyOf(page.answer.url))
    compareHiding(page, map, findings)
    if (map) compareCanonical(page, map, findings)
  }
  for (const map of sitemaps) compareEntries(map, known, findings)
  reportKept(files, findings)
  if (files.isWhole) reportLacking(files, named, known, findings)
}

/** An address as it is looked for: the final slash is another matter. */
function keyOf(url: string): string {
  return url.replace(/#.*$/s, '').replace(/\/$/, '')
}

/** A page that search engines shall find is not hidden from them by a header or its metadata. */
function compareHiding(
  { answer, article, isOwn, root }: LivePage,
  map: LiveSitemap | undefined,
  findings: LiveFindings,
): void {
  const header = answer.headers.get('x-robots-tag') ?? ''
  const places = [
    ['x-robots-tag header', header],
    ['meta robots', metaOf(root, 'robots') ?? ''],
  ] as const
  for (const [place, value] of places) {
    if (!hidesFromSearch(value)) continue
    // Metadata of our own pages is compared with the article; a header may say what it says.
    const isAlone = place !== 'meta robots' && !hidesFromSearch(places[1][1])
    if (!map && !(isOwn && article?.status === 'published' && isAlone)) continue
    const reason = map ? `the sitemap \`${map.url}\` names it` : 'the article is published'
    const message = `Found \`${value.slice(0, 100)}\` in \`${place}\`, expected a page that search engines may show: ${reason}.`
    const fix = 'Take it off, or take the page out of the sitemap.'
    findings.add(answer.url, found('hidden-page', 'error', message, fix, { output: 'html', place }))
  }
}

function compareCanonical(
  { answer, links }: LivePage,
  map: LiveSitemap,
  findings: LiveFindings,
): void {
  const canonical = links.find(({ rel }) => rel.includes('canonical'))?.href
  if (canonical === undefined || keyOf(canonical) === keyOf(answer.url)) return
  const message = `Found \`${answer.url}\` in the sitemap, expected \`${canonical}\`, which the page names as the canonical address.`
  const fix = 'Write the canonical address into the sitemap, or correct the one of the page.'
  findings.add(
    map.url,
    found('canonical-elsewhere', 'warning', message, fix, { output: 'sitemap', place: 'url loc' }),
  )
}

/** Compare what a sitemap says of the pages that were read. */
function compareEntries(
  map: LiveSitemap,
  { feeds, now, pages }: Known,
  findings: LiveFindings,
): void {
  const entries = new Map(map.entries.map((one) => [keyOf(one.url), one]))
  const named = pages.flatMap((page) => {
    const { article } = page
    const entry = article && entries.get(keyOf(article.url))
    return article && entry ? [{ ...page, article, entry }] : []
  })
  const own = named.filter(({ isOwn }) => isOwn)
  const [first] = own
  if (first) {
    const { origin } = new URL(first.article.url)
    const articles = own.map(({ article }) => article)
    const name = map.text.includes('schemas/sitemap-news/') ? 'newsSitemap' : 'sitemap'
    const publication = feeds[0]?.head.title
    const feed = { url: `${origin}/`, articles } as unknown as Feed
    for (const finding of compareSite(feed, { [name]: map.text }, { now, publication })) {
      const [, index, ...path] = finding.path
      // What else it names is of articles that were not read.
      if (typeof index !== 'number' || finding.place === 'url loc') continue
      findings.add(map.url, besides({ ...finding, path }, own[index]?.reference ?? origin))
    }
  }
  for (const { article, entry, isOwn } of named) {
    if (!isOwn) compareChange(article, entry, map, findings)
  }
}

/** A page is not changed for the last time before it is published. */
function compareChange(
  { publishedAt, url }: Article,
  { changed }: LiveSitemap['entries'][number],
  map: LiveSitemap,
  findings: LiveFindings,
): void {
  const apart = Date.parse(publishedAt) - Date.parse(changed ?? '')
  // A day alone may be that of any zone.
  if (!(apart > 26 * 3_600_000)) return
  const message = `Found \`${changed}\` as the last change of \`${url}\` in the sitemap, expected no time before \`${publishedAt}\`, when the page says it was published.`
  const fix = 'Build the sitemap again, or correct the date of the page.'
  const more = { output: 'sitemap', place: 'url lastmod' } as const
  findings.add(map.url, found('copy-differs', 'warning', message, fix, more))
}

/** What robots.txt keeps search engines from, and a sitemap names. */
function reportKept({ isOpen, robots, sitemaps }: SiteFiles, findings: LiveFindings): void {
  if (!robots) return
  const { origin } = new URL(robots.url)
  const all = sitemaps.flatMap((map) =>
    map.entries.flatMap(({ url }) => (URL.parse(url)?.origin === origin ? [{ url, map }] : [])),
  )
  findings.leaveOut('entries of sitemaps', `beyond the first ${mostAsked}`, all.length - mostAsked)
  const kept = all.slice(0, mostAsked).filter(({ url }) => !isOpen(url))
  const first = `beyond the first ${mostOfAKind}`
  findings.leaveOut('entries of sitemaps that robots.txt hides', first, kept.length - mostOfAKind)
  for (const { map, url } of kept.slice(0, mostOfAKind)) {
    const message = `Found \`${url.slice(0, 300)}\` in the sitemap, expected an address that robots.txt lets search engines read.`
    const fix = 'Allow it in robots.txt, or take it out of the sitemap.'
    const more = { output: 'sitemap', place: 'url loc' } as const
    findings.add(map.url, found('hidden-page', 'error', message, fix, more))
  }
}

/** Articles of feeds that no sitemap names, though it names others of them. */
function reportLacking(
  { sitemaps }: SiteFiles,
  named: ReadonlyMap<string, LiveSitemap>,
  { feeds, isOfSite, pages }: Known,
  findings: LiveFindings,
): void {
  const gone = new Set(
    pages.flatMap(({ answer, article }) =>
      answer.status === 200 && article?.status !== 'retracted' ? [] : answer.asked,
    ),
  )
  const hidden = new Set(
    pages.flatMap(({ answer, root }) =>
      hidesFromSearch(`${answer.headers.get('x-robots-tag')} ${metaOf(root, 'robots')}`)
        ? answer.asked
        : [],
    ),
  )
  const urls = new Set(
    feeds.flatMap(({ parsed }) =>
      parsed.items.flatMap(({ url }) => (url && isOfSite(url) ? url : [])),
    ),
  )
  const lacking = [...urls].filter((url) => !named.has(keyOf(url)))
  // A site whose sitemap names none of its articles has none for them.
  if (lacking.length > urls.size / 2) return
  const missing = lacking.filter((url) => !gone.has(url) && !hidden.has(url))
  const first = `beyond the first ${mostOfAKind}`
  findings.leaveOut('articles that sitemaps lack', first, missing.length - mostOfAKind)
  for (const url of missing.slice(0, mostOfAKind)) {
    const file = sitemaps[0]?.url ?? ''
    const message = `Found no entry for \`${url.slice(0, 300)}\` in the sitemap, expected one: a feed has it.`
    const fix = 'Build the sitemap again, or take it out of caches.'
    const more = { output: 'sitemap', place: 'url loc' } as const
    findings.add(file, found('copy-missing', 'warning', message, fix, more))
  }
}
