import type { Consumer, Said } from '../consumer.ts'
import { fromAddress } from '../from-address.ts'

// biome-ignore lint/suspicious/noExplicitAny: Programs of others, of which few have types.
type Loose = any

/** Programs on npm that read feeds from an address alone; each says what it takes from the first item. */
export const addressConsumers: readonly Consumer[] = [
  {
    name: 'davefeedread',
    packages: ['davefeedread@0.5.25'],
    read: async (load, xml) => {
      const { default: dave } = (await load('davefeedread')) as Loose
      const feed = await feedAt(xml, (url) => fromCallback((done) => dave.parseUrl(url, 30, done)))
      return ofFeedParser(feed.items[0])
    },
  },
  {
    name: 'rss-url-parser',
    packages: ['rss-url-parser@4.0.0'],
    read: async (load, xml) => {
      const { default: parse } = (await load('rss-url-parser')) as Loose
      const [item] = await feedAt(xml, parse)
      return ofFeedParser(item)
    },
  },
  {
    name: 'feed-reader',
    packages: ['feed-reader@6.1.3'],
    read: async (load, xml) => {
      const { read } = (await load('feed-reader')) as Loose
      const { entries } = await feedAt(xml, read)
      const { link, published, title } = entries[0]
      return { title, link, date: published }
    },
  },
  {
    name: 'rss-to-json',
    packages: ['rss-to-json@2.1.1'],
    read: async (load, xml) => {
      const { default: json } = (await load('rss-to-json')) as Loose
      const [item] = (await feedAt(xml, json.parse)).items
      const link = [item.link].flat()[0]
      return {
        title: item.title,
        link: link?.href ?? link,
        author: joined(item.author),
        date: new Date(item.published).toISOString(),
        text: item.content,
        recordings: item.enclosures.flat().map(addressOf).join(' '),
      }
    },
  },
  {
    name: 'rss-converter',
    packages: ['rss-converter@1.1.6'],
    read: async (load, xml) => {
      const { default: converter } = (await load('rss-converter')) as Loose
      const [item] = (await feedAt(xml, (url) => converter.toJson(url))).items
      return {
        title: item.title,
        link: item.link,
        author: joined(item.dc_creator ?? item.author),
        date: item.pubDate ?? item.published,
        text: item.content_encoded ?? item.content,
        recordings: item.enclosure_url ?? '',
      }
    },
  },
  {
    name: 'feedr',
    packages: ['feedr@4.8.0'],
    read: async (load, xml) => {
      const { default: feedr } = (await load('feedr')) as Loose
      const reader = feedr.create()
      const { feed, rss } = await feedAt(xml, (url) =>
        fromCallback((done) => reader.readFeed(url, { cache: false }, done)),
      )
      // It gives every element as a list.
      const item = feed?.entry[0] ?? rss.channel[0].item[0]
      const links = item.link.map((one: Loose) => one.$ ?? one)
      const files = item.enclosure?.map(({ $ }: Loose) => $) ?? links
      return {
        title: textOf(item.title?.[0]),
        link:
          links.find((one: Loose) => (one.rel ?? 'alternate') === 'alternate')?.href ?? links[0],
        author: joined(item['dc:creator'] ?? item.author ?? []),
        date: (item.pubDate ?? item.published)?.[0],
        text: textOf((item['content:encoded'] ?? item.content)?.[0]),
        recordings: files.map(addressOf).join(' '),
      }
    },
  },
]

/** What the two that are built on feedparser of npm say. */
function ofFeedParser({ author, description, enclosures, link, pubDate, title }: Loose): Said {
  const recordings = enclosures.map(addressOf).join(' ')
  const date = new Date(pubDate).toISOString()
  return { title, link, author: author ?? '', date, text: description, recordings }
}

function joined(authors: Loose): string {
  return [authors ?? []]
    .flat()
    .map((one: Loose) => [one.name ?? one].flat()[0])
    .join(', ')
}

function textOf(element: Loose): string {
  return element?._ ?? element ?? ''
}

function addressOf(file: Loose): string {
  return file.url ?? file.href ?? ''
}

function fromCallback(ask: (done: (error: unknown, said: Loose) => void) => void): Promise<Loose> {
  return new Promise((resolve, reject) => {
    ask((error, said) => (error ? reject(error) : resolve(said)))
  })
}

/** Give a program the address of a feed. */
function feedAt(xml: string, read: (url: string) => Promise<Loose>): Promise<Loose> {
  return fromAddress(xml, 'application/xml', read)
}
