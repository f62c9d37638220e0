import { parseFeed } from 'feedsmith'

/** An item as a reader app has it. */
export interface ReadItem {
  title: string
  url: string
  /** As the feed writes it. */
  date: string
  author: string
  /** Plain text, or HTML as text: a reader shows the beginning. */
  summary: string
  /** Full text, as HTML; the summary if there is none. */
  html: string
  image: string
  /** What is attached, as its media type. */
  attachment: string
}

/** A feed as a reader app has it. */
export interface ReadFeed {
  title: string
  description: string
  items: ReadItem[]
}

/**
 * Read a feed with a parser that is not ours, as an app that subscribes to it would.
 *
 * @param text - RSS, Atom or JSON Feed.
 */
export function readFeed(text: string): ReadFeed {
  const { feed } = parseFeed(text) as { feed: Loose }
  const items = list(feed, 'items', 'entries')
  return {
    title: first(feed, 'title'),
    description: first(feed, 'description', 'subtitle'),
    items: items.map((item) => {
      const summary = first(item, 'summary', 'description')
      const media = [...list(item, 'enclosures', 'attachments'), ...enclosureLinks(item)]
      return {
        title: first(item, 'title'),
        url: first(item, 'url', 'link') || alternate(item),
        date: first(item, 'pubDate', 'published', 'date_published', 'updated'),
        author: authors(item, feed),
        summary,
        html:
          first(inner(item, 'content'), 'encoded') ||
          first(item, 'content_html', 'content') ||
          summary,
        image: first(item, 'image') || pictureOf(item, media),
        attachment: media.map((one) => first(one, 'type', 'mime_type')).find(isRecording) ?? '',
      }
    }),
  }
}

type Loose = Record<string, unknown>

/** The first of some properties that has text, itself or as the `value` of an object. */
function first(from: Loose, ...names: string[]): string {
  for (const name of names) {
    const found = from[name]
    const text = typeof found === 'object' && found !== null ? (found as Loose).value : found
    if (typeof text === 'string' && text) return text
  }
  return ''
}

function list(from: Loose, ...names: string[]): Loose[] {
  return names.flatMap((name) => (Array.isArray(from[name]) ? (from[name] as Loose[]) : []))
}

function inner(from: Loose, name: string): Loose {
  const found = from[name]
  return typeof found === 'object' && found !== null ? (found as Loose) : {}
}

function alternate(item: Loose): string {
  return first(
    list(item, 'links').find(({ rel }) => rel === undefined || rel === 'alternate') ?? {},
    'href',
  )
}

function enclosureLinks(item: Loose): Loose[] {
  return list(item, 'links').filter(({ rel }) => rel === 'enclosure')
}

function authors(item: Loose, feed: Loose): string {
  const creators = [inner(item, 'dc'), inner(item, 'dcterms')].flatMap(
    ({ creators: own, creator }) => (Array.isArray(own) ? own : [creator]),
  )
  const own = list(item, 'authors')
  const named = (own.length ? own : list(feed, 'authors')).map((one) =>
    typeof one === 'string' ? one : first(one, 'name'),
  )
  const names = [...creators, ...named].filter((name): name is string => typeof name === 'string')
  return [...new Set(names)].join(', ')
}

function pictureOf(item: Loose, media: readonly Loose[]): string {
  const attached = media.find((one) => first(one, 'type', 'mime_type').startsWith('image/'))
  if (attached) return first(attached, 'url', 'href')
  return first(
    list(inner(item, 'media'), 'contents').find(({ medium }) => medium === 'image') ?? {},
    'url',
  )
}

function isRecording(type: string): boolean {
  return /^(?:audio|video)\//.test(type)
}
