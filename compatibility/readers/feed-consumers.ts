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
      return { title: item.title, link: item.link, date: item.pubDate?.toISOString() }
    },
  },
  {
    name: '@rowanmanning/feed-parser',
    packages: ['@rowanmanning/feed-parser@2.1.5'],
    read: async (load, xml) => {
      const { parseFeed } = (await load('@rowanmanning/feed-parser')) as Loose
      const { authors, content, published, title, url } = parseFeed(xml).items[0]
      const names = authors.map(({ name }: Loose) => name).join(', ')
      return { title, link: url, author: names, date: published?.toISOString(), text: content }
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
]

function ofRss({ content, dc, link, pubDate, title }: Loose): Said {
  const author = (dc?.creators ?? []).join(', ')
  return { title: title?.value ?? title, link, author, date: pubDate, text: content?.encoded }
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
  }
}
