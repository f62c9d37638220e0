import type { Consumer, Said } from '../consumer.ts'

// biome-ignore lint/suspicious/noExplicitAny: Programs of others, of which few have types.
type Loose = any

/** Programs that read feeds, on npm; each says what it takes from the first item. */
export const feedConsumers: readonly Consumer[] = [
  {
    name: 'rss-parser',
    packages: ['rss-parser@3.13.0'],
    read: async (load, xml) => {
      const { default: Parser } = (await load('rss-parser')) as Loose
      const [item] = (await new Parser().parseString(xml)).items
      const text = item['content:encoded'] ?? item.content
      return {
        title: item.title,
        link: item.link,
        author: item.creator ?? item.author,
        date: item.isoDate,
        text,
        recordings: item.enclosure?.url ?? '',
      }
    },
  },
  {
    name: 'feedsmith',
    packages: ['feedsmith@3.0.1'],
    read: async (load, xml) => {
      const { parseFeed } = (await load('feedsmith')) as Loose
      const { feed, format } = parseFeed(xml)
      return format === 'atom' ? ofAtom(feed.entries[0]) : ofRss(feed.items[0])
    },
  },
  {
    name: 'feedparser',
    packages: ['feedparser@2.6.0'],
    read: async (load, xml) => {
      const { default: FeedParser } = (await load('feedparser')) as Loose
      const item = await new Promise<Loose>((resolve, reject) => {
        const parser = new FeedParser({})
        parser.on('error', reject)
        parser.on('readable', () => resolve(parser.read()))
        parser.end(xml)
      })
      const { author, date, description, link, pubdate, title } = item
      return {
        title,
        link,
        author: author ?? '',
        date: (pubdate ?? date)?.toISOString(),
        text: description,
        recordings: item.enclosures.map(({ url }: Loose) => url).join(' '),
      }
    },
  },
  {
    name: '@extractus/feed-extractor',
    packages: ['@extractus/feed-extractor@8.0.3'],
    read: async (load, xml) => {
      const { extractFromXml } = (await load('@extractus/feed-extractor')) as Loose
      const [item] = extractFromXml(xml).entries
      return { title: item.title, link: item.link, date: item.published }
    },
  },
  {
    name: 'htmlparser2',
    packages: ['htmlparser2@12.0.0'],
    read: async (load, xml) => {
      const { parseFeed } = (await load('htmlparser2')) as Loose
      const [item] = parseFeed(xml).items
      const recordings = item.media.map(({ url }: Loose) => url).join(' ')
      return { title: item.title, link: item.link, date: item.pubDate?.toISOString(), recordings }
    },
  },
  {
    name: '@rowanmanning/feed-parser',
    packages: ['@rowanmanning/feed-parser@2.1.5'],
    read: async (load, xml) => {
      const { parseFeed } = (await load('@rowanmanning/feed-parser')) as Loose
      const { authors, content: text, media, published, title, url } = parseFeed(xml).items[0]
      const author = authors.map(({ name }: Loose) => name).join(', ')
      const recordings = media.map((one: Loose) => one.url).join(' ')
      return { title, link: url, author, date: published?.toISOString(), text, recordings }
    },
  },
  {
    name: 'feedme',
    packages: ['feedme@2.0.2'],
    read: async (load, xml) => {
      const { default: FeedMe } = (await load('feedme')) as Loose
      const parser = new FeedMe(true)
      parser.end(xml)
      const [item] = parser.done().items
      const creators = [item['dc:creator'] ?? item.author?.name ?? item.author].flat()
      const names = creators.map((one: Loose) => one?.name ?? one).join(', ')
      const link = [item.link].flat().find((one: Loose) => !one?.rel || one.rel === 'alternate')
      return {
        title: item.title?.text ?? item.title,
        link: link?.href ?? link,
        author: names,
        date: item.pubdate ?? item.published,
        text: item['content:encoded'] ?? item.content?.text ?? item.content,
      }
    },
  },
  {
    name: 'react-native-rss-parser',
    packages: ['react-native-rss-parser@1.5.1'],
    read: async (load, xml) => {
      const { parse } = (await load('react-native-rss-parser')) as Loose
      const [{ authors, content, enclosures, links, published: date, title }] = (await parse(xml))
        .items
      const author = authors.map(({ name }: Loose) => name).join(', ')
      const recordings = enclosures.map(({ url }: Loose) => url).join(' ')
      return { title, link: links[0]?.url, author, date, text: content, recordings }
    },
  },
  {
    name: 'podcast-partytime',
    packages: ['podcast-partytime@5.0.0'],
    formats: ['RSS'],
    read: async (load, xml) => {
      const { parseFeed } = (await load('podcast-partytime')) as Loose
      const [item] = parseFeed(xml).items
      if (!item) throw new Error('nothing, for it has no recording')
      const { author, content, enclosure, link, pubDate, title } = item
      const date = pubDate?.toISOString()
      return { title, link, author: author ?? '', date, text: content, recordings: enclosure?.url }
    },
  },
  {
    name: 'podparse',
    packages: ['podparse@1.6.0'],
    formats: ['RSS'],
    read: async (load, xml) => {
      const { default: parse } = (await load('podparse')) as Loose
      const [{ enclosure, link, pubDate: date, title }] = parse(xml).episodes
      return { title, link, date, recordings: enclosure?.url ?? '' }
    },
  },
  {
    name: 'podcast-feed-parser',
    packages: ['podcast-feed-parser@1.0.4'],
    formats: ['RSS'],
    read: async (load, xml) => {
      const { getPodcastFromFeed } = (await load('podcast-feed-parser')) as Loose
      const [{ enclosure, link, pubDate: date, title }] = getPodcastFromFeed(xml).episodes
      return { title, link, date, recordings: enclosure?.url ?? '' }
    },
  },
  {
    name: 'feed-read',
    packages: ['feed-read@0.0.1'],
    read: async (load, xml) => {
      const { default: read } = (await load('feed-read')) as Loose
      const [item] = await new Promise<Loose>((resolve, reject) => {
        const done = (error: unknown, items: Loose) => (error ? reject(error) : resolve(items))
        read[read.identify(xml)](xml, '', done)
      })
      const { author, content: text, link, published, title } = item
      return { title, link, author: author ?? '', date: published?.toISOString(), text }
    },
  },
  {
    name: 'node-podcast-parser',
    packages: ['node-podcast-parser@2.3.0'],
    formats: ['RSS'],
    read: async (load, xml) => {
      const { default: parse } = (await load('node-podcast-parser')) as Loose
      const { episodes } = await new Promise<Loose>((resolve, reject) => {
        parse(xml, (error: unknown, feed: Loose) => (error ? reject(error) : resolve(feed)))
      })
      const [{ enclosure, published, title }] = episodes
      return { title, date: published?.toISOString(), recordings: enclosure?.url ?? '' }
    },
  },
]

function ofRss({ content, dc, enclosures = [], link, pubDate, title }: Loose): Said {
  const author = (dc?.creators ?? []).join(', ')
  const recordings = enclosures.map(({ url }: Loose) => url).join(' ')
  const text = content?.encoded
  return { title: title?.value ?? title, link, author, date: pubDate, text, recordings }
}

function ofAtom({ authors, content, links, published, title }: Loose): Said {
  const { href } = links.find(({ rel }: Loose) => rel === 'alternate') ?? {}
  const author = (authors ?? []).map(({ name }: Loose) => name).join(', ')
  return {
    title: title?.value ?? title,
    link: href,
    author,
    date: published,
    text: content?.value ?? content,
    recordings: links
      .filter(({ rel }: Loose) => rel === 'enclosure')
      .map((one: Loose) => one.href)
      .join(' '),
  }
}
