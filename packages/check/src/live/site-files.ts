import { childrenOf, parseXml, textIn, type XmlElement } from '../read/xml-element.ts'
import { type LiveFindings, unreadable } from './live-findings.ts'
import { type LiveAnswer, type LiveReader, robotName } from './live-reader.ts'
import { checkMediaType } from './media-type.ts'
import { robotsLines, robotsRules } from './robots-rules.ts'
import { reportUnreached } from './unreached.ts'

/** A sitemap of a live site. */
export interface LiveSitemap {
  url: string
  text: string
  /** What it names, with the time of its change. */
  entries: { url: string; changed: string | undefined }[]
}

/** The files of a live site as a whole. */
export interface SiteFiles {
  robots: LiveAnswer | undefined
  sitemaps: LiveSitemap[]
  /** Whether all sitemaps that the site names were read. */
  isWhole: boolean
  /** Whether search engines may read an address, by robots.txt. */
  isOpen(url: string): boolean
}

/** Sitemaps that are read at most. */
const mostSitemaps = 8

/** Read the robots.txt of a site, if it has one, which holds from then on. */
export async function readRobots(
  home: string,
  reader: LiveReader,
): Promise<LiveAnswer | undefined> {
  const file = new URL('/robots.txt', home).href
  const robots = await reader.ask(file)
  // A page in its place says nothing to robots.
  const isThere = robots.status === 200 && !/^\s*</.test(robots.text)
  reader.obey(robotsRules(file, isThere ? robots.text : '', robotName))
  return isThere ? robots : undefined
}

/** Read the sitemaps that a robots.txt names, or that at the usual address. */
export async function readSiteFiles(
  home: string,
  robots: LiveAnswer | undefined,
  { findings, reader }: { reader: LiveReader; findings: LiveFindings },
): Promise<SiteFiles> {
  if (robots) checkMediaType(robots, 'robots', findings)
  const { text, url: from } = robots ?? { text: '', url: home }
  const named = robotsLines(text).flatMap(({ key, value }) => (key === 'sitemap' ? [value] : []))
  const read = await readSitemaps(
    named.map((one) => ({ url: URL.parse(one, from)?.href ?? one, from })),
    home,
    { reader, findings },
  )
  const engines = ['googlebot', 'bingbot'].map((agent) =>
    robotsRules(new URL('/robots.txt', home).href, text, agent),
  )
  return {
    robots,
    ...read,
    isOpen: (url) => engines.every((rules) => rules.allows(url)),
  }
}

async function readSitemaps(
  named: { url: string; from?: string }[],
  home: string,
  { findings, reader }: { reader: LiveReader; findings: LiveFindings },
): Promise<Pick<SiteFiles, 'sitemaps' | 'isWhole'>> {
  const sitemaps: LiveSitemap[] = []
  const waiting = named.length ? [...named] : [{ url: new URL('/sitemap.xml', home).href }]
  const seen = new Set<string>()
  let isWhole = true
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (seen.has(next.url)) continue
    if (seen.size === mostSitemaps) {
      isWhole = false
      const left = [next, ...waiting].filter(({ url }) => !seen.has(url))
      findings.leaveOut('sitemaps', `beyond the first ${mostSitemaps}`, left.length)
      break
    }
    seen.add(next.url)
    const answer = await reader.ask(next.url)
    if (answer.status !== 200) {
      isWhole = false
      // Where no sitemap is named, none needs to be.
      if (next.from) reportUnreached(answer, next.from, 'sitemap', findings)
      continue
    }
    if (!next.from && !answer.text.trimStart().startsWith('<?xml')) continue
    checkMediaType(answer, 'sitemap', findings)
    const root = rootOf(answer, findings)
    const maps = childrenOf(root, 'sitemap').flatMap((one) => textIn(one, 'loc')?.trim() ?? [])
    waiting.push(...maps.map((url) => ({ url, from: answer.url })))
    if (root?.name !== 'urlset') {
      isWhole &&= root !== undefined
      continue
    }
    const entries = childrenOf(root, 'url').flatMap((one) => {
      const url = textIn(one, 'loc')?.trim()
      return url ? [{ url, changed: textIn(one, 'lastmod')?.trim() }] : []
    })
    sitemaps.push({ url: answer.url, text: answer.text, entries })
  }
  return { sitemaps, isWhole: isWhole && sitemaps.length > 0 }
}

function rootOf({ text, url }: LiveAnswer, findings: LiveFindings): XmlElement | undefined {
  let reason = 'another document'
  try {
    const root = parseXml(text)
    if (root && /^(?:urlset|sitemapindex)$/.test(root.name)) return root
    if (root) reason = `the root \`${root.name.slice(0, 60)}\``
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error)
  }
  const expected = 'well-formed XML with the root `urlset` or `sitemapindex`'
  findings.add(url, unreadable(`sitemap (${reason})`, expected, 'sitemap'))
  return undefined
}
