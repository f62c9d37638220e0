import { expectOptions } from '@standfirst/core'
import { discoverFeeds } from '@standfirst/import'
import { lintArticles } from '../lint/lint-articles.ts'
import type { CheckLiveOptions, LiveCheck } from './check-live-options.ts'
import { compareFoot } from './compare-foot.ts'
import { comparePage } from './compare-page.ts'
import { comparePolicies } from './compare-policies.ts'
import { compareSitemaps } from './compare-sitemaps.ts'
import { compareTranslations } from './compare-translations.ts'
import { askForFiles } from './files-shown.ts'
import { followLinks } from './links-followed.ts'
import { compareFeeds, type LiveFeed, readFeed, readFeeds } from './live-feeds.ts'
import { createLiveFindings, found, type LiveFindings } from './live-findings.ts'
import { type LivePage, type PageReading, readPage } from './live-page.ts'
import { createLiveReader, type LiveAnswer, type LiveReader } from './live-reader.ts'
import { readRobots, readSiteFiles, type SiteFiles } from './site-files.ts'
import { isRetracted, reportUnreached } from './unreached.ts'

/**
 * Read a live site, whoever built it, and say where it contradicts itself: its pages with their Markdown,
 * JSON-LD, metadata and headers; its feeds with the pages and with each other; its sitemaps, robots.txt,
 * licence, reservation of mining and trust.txt; translations and redirects.
 *
 * What our renderers wrote is compared in all that it says, as by `checkAgreement`. Of what others wrote,
 * only what can't both be true is told of, and never that something is not there which only we write.
 *
 * Requests are sent one after the other, each address is asked once, and what robots.txt keeps from all
 * robots, or from `standfirst`, is not asked. The address may be in a private network; from one that is
 * not, nothing leads there. Nothing is thrown for what a site answers.
 *
 * @param address - Of the site, of one of its articles, or of a feed.
 * @param options - Configuration.
 * @throws `TypeError` for what is no absolute http(s) address.
 *
 * @example
 * ```ts
 * const { findings } = await checkLive('https://example.com/')
 * console.log(formatIssues(findings))
 * ```
 */
export async function checkLive(
  address: string,
  options: CheckLiveOptions = {},
): Promise<LiveCheck> {
  expectOptions(options, 'checkLive')
  const asked = httpAddress(address, 'address')
  const site = options.site === undefined ? asked : httpAddress(options.site, 'options.site')
  const reader = createLiveReader(asked, options)
  const findings = createLiveFindings()
  const start =
    asked.origin === site.origin ? asked.href : site.origin + asked.href.slice(asked.origin.length)
  let robots = await readRobots(start, reader)
  const answer = await reader.ask(start)
  // Where it leads on to is the site.
  reader.settle(answer.url)
  if (!reportUnreached({ ...answer, asked: answer.url }, start, 'page of the site', findings)) {
    // Nothing was checked.
    for (const finding of findings.list) finding.severity = 'error'
    return {
      articles: 0,
      outputs: reader.outputs,
      requests: reader.requests,
      findings: findings.list,
      unread: findings.unread,
    }
  }
  if (new URL(answer.url).origin !== new URL(start).origin)
    robots = await readRobots(answer.url, reader)
  const files = await readSiteFiles(answer.url, robots, { findings, reader })
  const read = await readAll(answer, files, { findings, options, reader })
  await compareFeeds(read.feeds, read.pages, reader, findings)
  compareSitemaps(
    files,
    { ...read, now: options.now ?? new Date().toISOString(), isOfSite: reader.isOfSite },
    findings,
  )
  await askForFiles(read.home ? [read.home, ...read.pages] : read.pages, read.feeds, {
    findings,
    reader,
  })
  await followLinks(read.pages, read.home, { findings, reader })
  if (read.home) {
    reportElsewhere(read.home, reader, findings)
    await compareTranslations([...read.pages, read.home], reader, findings)
    compareFoot(read.home, read.pages, findings)
    await comparePolicies(read.home, read.pages, files, { findings, reader })
    await askForNothing(read.home.answer.url, reader, findings)
  }
  const articles = read.pages.flatMap(({ article }) => article ?? [])
  const profiles = options.profiles ?? []
  if (profiles.length) {
    const places = new Map(read.pages.map((page) => [page.article?.id, page.answer.url]))
    for (const finding of lintArticles(articles, { profiles })) {
      if (finding.profile) findings.add(places.get(finding.article) ?? start, finding)
    }
  }
  return {
    articles: articles.length,
    outputs: reader.outputs,
    requests: reader.requests,
    findings: findings.list,
    unread: findings.unread,
  }
}

function httpAddress(address: string, name: string): URL {
  const url = URL.parse(address)
  if (url && /^https?:$/.test(url.protocol)) return url
  throw new TypeError(
    `\`${name}\` is \`${String(address).slice(0, 200)}\`, expected an absolute http(s) address.`,
  )
}

interface Reading extends Omit<PageReading, 'labels'> {
  options: CheckLiveOptions
}

/** What was read of a site. */
interface ReadSite {
  home: LivePage | undefined
  feeds: LiveFeed[]
  /** The pages of articles, and others that a sitemap names. */
  pages: LivePage[]
}

async function readAll(
  answer: LiveAnswer,
  files: SiteFiles,
  { findings, options, reader }: Reading,
): Promise<ReadSite> {
  const { labels, limit = 20, onProgress, signal } = options
  const isFeed = /^\s*(?:<\?xml|<rss|<feed|\{)/.test(answer.text.slice(0, 200))
  const given = isFeed ? readFeed(answer, findings) : undefined
  const home = isFeed ? undefined : await readPage(answer, false, { findings, labels, reader })
  const discovered = home ? discoverFeeds(answer.text, answer.url) : []
  const feeds = given ? [given] : await readFeeds(discovered, answer.url, reader, findings)
  const named = new Set(files.sitemaps.flatMap(({ entries }) => entries.map(({ url }) => url)))
  const compare = (page: LivePage) => comparePage(page, reader, findings, (url) => named.has(url))
  if (home) await compare(home)
  const isArticle = home?.article !== undefined && new URL(answer.url).pathname !== '/'
  if (isArticle || !(home ?? given)) return { home, feeds, pages: home ? [home] : [] }
  const pages: LivePage[] = []
  const all = addressesOf(feeds, files, answer, reader)
  const list = all.slice(0, Math.max(0, limit))
  findings.leaveOut('pages', `beyond the limit of ${limit}`, all.length - list.length)
  for (const [index, { from, isInFeed, url }] of list.entries()) {
    if (signal?.aborted) {
      findings.leaveOut('pages', 'for the check was ended', list.length - index)
      break
    }
    onProgress?.(index, list.length)
    const page = await reader.ask(url)
    if (isRetracted(page)) continue
    if (!reportUnreached(page, from, 'page', findings)) continue
    if (!isHtml(page)) continue
    const read = await readPage(page, isInFeed, { findings, labels, reader })
    await compare(read)
    pages.push(read)
  }
  onProgress?.(list.length, list.length)
  return { home, feeds, pages }
}

/** A page that says so, or that says nothing else and looks like one. */
function isHtml({ mediaType, text }: LiveAnswer): boolean {
  return /html/.test(mediaType) || /^\s*<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 1000))
}

/** The pages to read, each with what names it: those of feeds, the newest first, then those of sitemaps. */
function addressesOf(
  feeds: readonly LiveFeed[],
  { sitemaps }: SiteFiles,
  home: LiveAnswer,
  { isOfSite }: LiveReader,
): { url: string; from: string; isInFeed: boolean }[] {
  const inFeeds = feeds.flatMap(({ answer, parsed }) =>
    parsed.items.flatMap(({ url }) => (url ? { url, from: answer.url, isInFeed: true } : [])),
  )
  const inSitemaps = sitemaps.flatMap(({ entries, url: from }) =>
    entries
      .toSorted((one, other) => (other.changed ?? '').localeCompare(one.changed ?? ''))
      .map(({ url }) => ({ url, from, isInFeed: false })),
  )
  const seen = new Set([home.url, home.asked])
  return [...inFeeds, ...inSitemaps].filter(({ url }) => {
    const page = url.replace(/#.*$/s, '')
    if (seen.has(page) || !isOfSite(page)) return false
    seen.add(page)
    return true
  })
}

/** A copy of a site names addresses of the site itself, which are not read. */
function reportElsewhere(
  { answer, links }: LivePage,
  reader: LiveReader,
  findings: LiveFindings,
): void {
  const canonical = links.find(({ rel }) => rel.includes('canonical'))?.href
  if (canonical === undefined || reader.isOfSite(canonical)) return
  const message = `Found \`${canonical.slice(0, 300)}\` as the canonical address, expected one at \`${new URL(answer.url).origin}\`: what the page names there was not read.`
  const fix =
    'Ask there; where this is a copy of that site, give its address as `site` in the options.'
  const more = { output: 'html', place: 'link canonical' } as const
  findings.add(answer.url, found('canonical-elsewhere', 'warning', message, fix, more))
}

/** A site that answers every address with a page hides which of its links lead nowhere. */
async function askForNothing(
  home: string,
  reader: LiveReader,
  findings: LiveFindings,
): Promise<void> {
  const url = new URL('/standfirst-check-of-an-address-that-is-none', home).href
  const { status } = await reader.ask(url)
  if (status !== 200) return
  const message = `Found the status 200 for \`${url}\`, at which nothing stands, expected 404: dead links can't be told from others.`
  const fix = 'Let the server answer with the status 404 where it has no page.'
  findings.add(home, found('always-found', 'warning', message, fix))
}
