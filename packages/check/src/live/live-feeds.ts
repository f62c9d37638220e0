import { type Article, type Feed, itemId } from '@standfirst/core'
import type { DiscoveredFeed } from '@standfirst/import'
import { compareStatements } from '../agree/compare-statements.ts'
import { createReporter, outputNames } from '../agree/reporter.ts'
import { createStatements } from '../agree/statement.ts'
import { createSubject } from '../agree/subject.ts'
import { withinReach } from '../agree/within-reach.ts'
import { compareItem } from '../read/compare-item.ts'
import type { FeedParser, ParsedFeed, ParsedItem } from '../read/parsed-feed.ts'
import { readAtom } from '../read/read-atom.ts'
import { readJsonFeed } from '../read/read-json-feed.ts'
import { readRss } from '../read/read-rss.ts'
import { besides } from './compare-page.ts'
import { differentTerms } from './different-terms.ts'
import { type FeedHead, headOf } from './feed-head.ts'
import { feedTerms } from './feed-terms.ts'
import { lenientReporter } from './lenient-reporter.ts'
import { found, type LiveFindings, unreadable } from './live-findings.ts'
import type { LivePage } from './live-page.ts'
import type { LiveAnswer, LiveReader } from './live-reader.ts'
import { looselySame } from './loosely-same.ts'
import { checkMediaType } from './media-type.ts'
import { reportUnreached } from './unreached.ts'

type FeedName = 'rss' | 'atom' | 'jsonFeed'

/** A feed of a live site. */
export interface LiveFeed {
  answer: LiveAnswer
  name: FeedName
  parsed: ParsedFeed
  /** What it says of itself. */
  head: FeedHead
  /** Whether one of our renderers wrote it, which leave nothing out. */
  isOwn: boolean
}

/** Feeds that are read at most. */
const mostFeeds = 6

/** Read the feeds that a page names for readers of feeds. */
export async function readFeeds(
  named: readonly DiscoveredFeed[],
  from: string,
  reader: LiveReader,
  findings: LiveFindings,
): Promise<LiveFeed[]> {
  const feeds: LiveFeed[] = []
  const linked = named.filter((one) => one.found === 'link')
  const own = linked.filter(({ url }) => reader.isOfSite(url))
  findings.leaveOut('feeds', 'of another host', linked.length - own.length)
  findings.leaveOut('feeds', `beyond the first ${mostFeeds}`, own.length - mostFeeds)
  for (const { url } of own.slice(0, mostFeeds)) {
    const answer = await reader.ask(url)
    if (!reportUnreached(answer, from, 'feed', findings)) continue
    const feed = readFeed(answer, findings)
    if (feed) feeds.push(feed)
  }
  return feeds
}

/**
 * Read a feed.
 *
 * @returns `undefined` where it can't be parsed, which is reported, or is in a format that is not compared.
 */
export function readFeed(answer: LiveAnswer, findings: LiveFindings): LiveFeed | undefined {
  const { text, url } = answer
  const name = nameOf(text)
  if (name === 'rdf') {
    findings.leaveOut('feeds', 'in RSS 1.0, which is not compared')
    return undefined
  }
  if (!name) {
    findings.add(url, unreadable('feed', 'RSS, Atom or JSON Feed'))
    return undefined
  }
  checkMediaType(answer, name, findings)
  const reporter = createReporter(undefined, name)
  const parsed = withinReach(reporter, () => parsers[name](text, reporter))
  findings.add(url, ...reporter.findings)
  if (!parsed) return undefined
  const isOwn = /sf1-sha256-|"_standfirst"/.test(text)
  return { answer, name, parsed, head: headOf(parsed), isOwn }
}

/** The format of a feed, by how it begins. */
function nameOf(text: string): FeedName | 'rdf' | undefined {
  const start = text.slice(0, 4000).trimStart()
  if (start.startsWith('{')) return /"(?:version|items)"\s*:/.test(text) ? 'jsonFeed' : undefined
  const [, root] = /<(rss|feed|(?:\w+:)?RDF)[\s>]/.exec(start) ?? []
  if (root === 'rss') return 'rss'
  if (root === 'feed') return 'atom'
  return root ? 'rdf' : undefined
}

const parsers: Record<FeedName, FeedParser> = {
  rss: readRss,
  atom: readAtom,
  jsonFeed: readJsonFeed,
}

/** Compare the items of feeds with the pages that they are of, and the feeds with each other. */
export async function compareFeeds(
  feeds: readonly LiveFeed[],
  pages: readonly LivePage[],
  reader: LiveReader,
  findings: LiveFindings,
): Promise<void> {
  for (const feed of feeds) {
    for (const page of pages) if (page.article) compareWithPage(feed, page, page.article, findings)
    compareSelf(feed, findings)
    findTwice(feed, findings)
  }
  const [first, ...others] = feeds
  if (!first) return
  for (const other of others) compareTwo(first, other, findings)
  await askAgain(first, reader, findings)
}

function compareWithPage(
  feed: LiveFeed,
  page: LivePage,
  article: Article,
  findings: LiveFindings,
): void {
  const { answer, name, parsed } = feed
  const item = parsed.items.find(
    ({ id, url }) => url === article.url || url === page.answer.asked || id === itemId(article.id),
  )
  if (!item) return
  const isOwn = feed.isOwn && page.isOwn
  const reporter = isOwn ? createReporter(article, name) : lenientReporter(article, name)
  const subject = createSubject(article, { content: contentOf(item, isOwn), labels: page.labels })
  withinReach(reporter, () => compareItem(item, subject, reporter))
  const terms = isOwn && article.rights && feedTerms(feed, parsed.items.indexOf(item))
  const others = terms && article.rights ? differentTerms(terms, article.rights, name) : []
  const own = [...reporter.findings, ...others].map((finding) => besides(finding, page.reference))
  findings.add(answer.url, ...own)
}

/** How much of an article an item has; others may have its beginning. */
function contentOf(item: ParsedItem, isOwn: boolean): 'full' | 'summary' | 'none' {
  const { html, summary } = item.copy()
  if (isOwn && html) return 'full'
  return summary ? 'summary' : 'none'
}

/** A feed names its own address, by which readers keep it. */
function compareSelf({ answer, head, name }: LiveFeed, findings: LiveFindings): void {
  const self = URL.parse(head.feedUrl ?? '', answer.url)?.href
  if (!self || looselySame('address', self, answer.url) || self === answer.asked) return
  const message = `Found \`${self}\` as its own address in the ${outputNames[name]}, expected \`${answer.url}\`, where it is.`
  const fix = 'Write the address at which it is served.'
  const more = { output: name, place: 'self' }
  findings.add(answer.url, found('copy-differs', 'warning', message, fix, more))
}

function findTwice({ answer, name, parsed }: LiveFeed, findings: LiveFindings): void {
  const seen = new Set<string>()
  for (const { id } of parsed.items) {
    if (!id) continue
    if (seen.has(id)) {
      const message = `Found \`${id.slice(0, 300)}\` twice in the ${outputNames[name]}, expected it once.`
      const fix = 'Give each item an id of its own: readers show one of the two.'
      findings.add(answer.url, found('copy-adds', 'error', message, fix, { output: name }))
    }
    seen.add(id)
  }
}

/** Two feeds of the same articles say the same of them, and lack none of those that the other has. */
function compareTwo(first: LiveFeed, other: LiveFeed, findings: LiveFindings): void {
  const known = new Map(first.parsed.items.map((item) => [item.url, item]))
  const shared = other.parsed.items.filter(({ url }) => known.has(url))
  const least = Math.min(first.parsed.items.length, other.parsed.items.length)
  // One of comments, or of a category, is another feed.
  if (shared.length === 0 || shared.length < least / 2) return
  const reporter = lenientReporter(undefined, other.name)
  const say = createStatements()
  other.parsed.state({ ...first.head, articles: [] } as unknown as Feed, say)
  compareStatements(say.list, reporter)
  findings.add(other.answer.url, ...reporter.findings.map((one) => besides(one, first.answer.url)))
  for (const item of shared) {
    const twin = known.get(item.url)
    const [said, meant] = [item.copy().title, twin?.copy().title]
    if (!said || !meant || said.trim() === meant.trim()) continue
    if (looselySame('title', said, meant)) continue
    const message = `Found \`${said.slice(0, 200)}\` as the title of \`${item.url}\` in the ${outputNames[other.name]}, expected \`${meant.slice(0, 200)}\`, as \`${first.answer.url}\` has it.`
    const more = { output: other.name, place: 'title' }
    const fix = 'Build both feeds again, and look at what changes them afterwards.'
    findings.add(other.answer.url, found('copy-differs', 'warning', message, fix, more))
  }
  reportLacking(first, other, findings)
  reportLacking(other, first, findings)
}

/** Items of one feed that are newer than the oldest of the other, and not in it. */
function reportLacking(full: LiveFeed, other: LiveFeed, findings: LiveFindings): void {
  const urls = new Set(other.parsed.items.map(({ url }) => url))
  const last = other.parsed.items.at(-1)?.url
  const end = full.parsed.items.findIndex(({ url }) => url === last)
  for (const { url } of full.parsed.items.slice(0, Math.max(0, end))) {
    if (urls.has(url)) continue
    const message = `Found no item of \`${url}\` in the ${outputNames[other.name]}, expected one, as \`${full.answer.url}\` has it.`
    const fix = 'Build both feeds again, or take the one that is old out of caches.'
    const more = { output: other.name }
    findings.add(other.answer.url, found('copy-missing', 'error', message, fix, more))
  }
}

/** Who has a feed already asks for news by its tag or date: it is told that there are none. */
async function askAgain(
  { answer, name }: LiveFeed,
  reader: LiveReader,
  findings: LiveFindings,
): Promise<void> {
  const tag = answer.headers.get('etag')
  if (!tag && !answer.headers.get('last-modified')) return
  const again = await reader.askAgain(answer)
  if (again.status !== 200) return
  const isSame = again.text === answer.text
  const isOld = tag !== null && again.headers.get('etag') === tag
  if (!isSame && !isOld) return
  const message = isSame
    ? `Found the whole ${outputNames[name]} again for a request that names its ${tag ? 'tag' : 'date'}, expected the status 304: readers fetch it in vain each time.`
    : `Found another text under the same tag \`${tag?.slice(0, 100)}\`, expected another tag: readers are told that there is no news.`
  const fix = 'Look at what compresses, caches or personalizes answers before the server.'
  const more = { output: name, place: 'etag header' }
  findings.add(
    answer.url,
    found('not-revalidated', isSame ? 'warning' : 'error', message, fix, more),
  )
}
