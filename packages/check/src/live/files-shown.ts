import type { Root } from 'hast'
import { findAll } from '../read/article-element.ts'
import { childrenOf, parseXml } from '../read/xml-element.ts'
import type { LiveFeed } from './live-feeds.ts'
import { found, type LiveFindings } from './live-findings.ts'
import type { LivePage } from './live-page.ts'
import type { LiveReader } from './live-reader.ts'
import { baseOf } from './page-links.ts'
import { reportUnreached } from './unreached.ts'

/** A picture or recording that a page shows, or a feed has. */
interface FileShown {
  url: string
  /** Address of what names it. */
  from: string
  output: 'html' | LiveFeed['name']
}

/** Pictures and recordings that are asked for. */
const mostFiles = 60

/** Ask whether the pictures and recordings of the site that pages and feeds name are there. */
export async function askForFiles(
  pages: readonly LivePage[],
  feeds: readonly LiveFeed[],
  { findings, reader }: { reader: LiveReader; findings: LiveFindings },
): Promise<void> {
  const files = new Map<string, FileShown>()
  const all = [...pages.flatMap(shownIn), ...feeds.flatMap(enclosed)]
  for (const file of all) if (!files.has(file.url)) files.set(file.url, file)
  const own = [...files.values()].filter(({ url }) => reader.isOfSite(url))
  const kind = 'pictures and recordings'
  findings.leaveOut(kind, 'of other hosts', files.size - own.length)
  findings.leaveOut(kind, `beyond the first ${mostFiles}`, own.length - mostFiles)
  for (const file of own.slice(0, mostFiles)) await askForFile(file, reader, findings)
}

async function askForFile(
  { from, output, url }: FileShown,
  reader: LiveReader,
  findings: LiveFindings,
): Promise<void> {
  const answer = await reader.askWhether(url)
  if (answer.issues.some(({ code }) => code === 'kept-from-robots')) {
    findings.leaveOut('pictures and recordings', 'that robots.txt keeps from robots')
    return
  }
  // A server that does not know how to be asked so says nothing of the file.
  if (answer.status === 405 || answer.status === 501) return
  // Where it leads on to, browsers and readers follow.
  const there = { ...answer, asked: url, url }
  if (!reportUnreached(there, from, 'picture or recording', findings, output)) return
  if (answer.mediaType !== 'text/html') return
  const message = `Found a page at \`${url.slice(0, 300)}\`, expected a picture or recording.`
  const fix = 'Put the file there, or correct the address.'
  findings.add(from, found('dead-link', 'error', message, fix, { output }))
}

/** The pictures and recordings of a page, and that which it has for social networks. */
function shownIn({ answer, root }: LivePage): FileShown[] {
  const base = baseOf(root, answer.url)
  return writtenIn(root).flatMap((written) => {
    const url = written.trim() && URL.parse(written, base)
    if (!url || !/^https?:$/.test(url.protocol)) return []
    return { url: withoutFragment(url.href), from: answer.url, output: 'html' as const }
  })
}

const shown = new Set(['img', 'audio', 'video', 'source'])

function writtenIn(root: Root): string[] {
  return findAll(
    root,
    ({ properties, tagName }) => shown.has(tagName) || properties.property === 'og:image',
  ).flatMap(({ properties: { content, poster, src }, tagName }) =>
    (tagName === 'meta' ? [content] : [src, poster]).flatMap((one) =>
      typeof one === 'string' ? one : [],
    ),
  )
}

/** What the items of a feed have beside their text. */
function enclosed({ answer, name }: LiveFeed): FileShown[] {
  let urls: string[] = []
  try {
    urls = name === 'jsonFeed' ? inJson(answer.text) : inXml(answer.text)
  } catch {
    // What only lenient readers can read was reported where it was read.
  }
  return urls.flatMap((written) => {
    const url = URL.parse(written, answer.url)
    if (!url || !/^https?:$/.test(url.protocol)) return []
    return { url: withoutFragment(url.href), from: answer.url, output: name }
  })
}

function inXml(text: string): string[] {
  const root = parseXml(text)
  const items = [
    ...childrenOf(childrenOf(root, 'channel')[0], 'item'),
    ...childrenOf(root, 'atom:entry'),
  ]
  return items.flatMap((item) => [
    ...childrenOf(item, 'enclosure').flatMap(({ attributes }) => attributes.url ?? []),
    ...childrenOf(item, 'atom:link').flatMap(({ attributes: { href, rel } }) =>
      rel === 'enclosure' && href ? href : [],
    ),
  ])
}

function inJson(text: string): string[] {
  const { items } = JSON.parse(text)
  return (Array.isArray(items) ? items : []).flatMap((item) => {
    const { attachments, image } = Object(item)
    const files = Array.isArray(attachments) ? attachments : []
    return [image, ...files.map((one) => Object(one).url)].filter((one) => typeof one === 'string')
  })
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
