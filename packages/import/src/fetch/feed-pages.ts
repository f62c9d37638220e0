import { SaxesParser } from 'saxes'

/** Pages that a feed leads on to. */
export interface FeedPages {
  /** The page of older articles that comes next (RFC 5005, section 3; JSON Feed's `next_url`). */
  next?: string
  /** The archive of older articles before this one (RFC 5005, section 4). */
  previousArchive?: string
  /** Whether WordPress made it: it has older articles at `?paged=2`, and says so nowhere. */
  isWordPress?: true
}

/**
 * Pages that a feed leads on to, by what it says of itself: links in its entries are none of its own.
 *
 * @param base - Address that the feed was read from.
 */
export function feedPages(text: string, base: string): FeedPages {
  const start = text.trimStart()[0]
  return start === '{' ? jsonPages(text, base) : xmlPages(text, base)
}

function jsonPages(text: string, base: string): FeedPages {
  try {
    const { next_url } = JSON.parse(text) as { next_url?: unknown }
    const next = typeof next_url === 'string' ? absolute(next_url, base) : undefined
    return next ? { next } : {}
  } catch {
    return {}
  }
}

function xmlPages(text: string, base: string): FeedPages {
  const pages: FeedPages = {}
  const path: string[] = []
  let generator = ''
  const parser = new SaxesParser()
  parser.on('error', () => {})
  parser.on('text', (value) => {
    if (path.at(-1) === 'generator' && isOfFeed(path)) generator += value
  })
  parser.on('opentag', ({ attributes, name }) => {
    path.push(local(name))
    const { href, rel = '', uri } = attributes as Record<string, string>
    if (!isOfFeed(path)) return
    if (path.at(-1) === 'generator') generator += uri ?? ''
    if (path.at(-1) !== 'link' || !href) return
    const address = absolute(href, base)
    const names = rel.toLowerCase().split(/\s+/)
    if (!address) return
    if (names.includes('prev-archive')) pages.previousArchive ??= address
    if (names.includes('next')) pages.next ??= address
  })
  parser.on('closetag', () => {
    path.pop()
  })
  try {
    parser.write(text).close()
  } catch {
    // What was found before the feed broke counts.
  }
  if (/\bwordpress\.(?:org|com)\b/i.test(generator)) pages.isWordPress = true
  return pages
}

/** Whether an element is one of the feed itself: below `feed`, or `channel` in `rss` or `rdf:RDF`. */
function isOfFeed(path: readonly string[]): boolean {
  return path.length === 2 ? path[0] === 'feed' : path.length === 3 && path[1] === 'channel'
}

function local(name: string): string {
  return name.replace(/^.*:/, '').toLowerCase()
}

function absolute(address: string, base: string): string | undefined {
  const url = URL.parse(address.trim(), base)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}
