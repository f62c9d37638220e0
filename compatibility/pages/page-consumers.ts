import type { Consumer, Said } from '../consumer.ts'

// biome-ignore lint/suspicious/noExplicitAny: Programs of others, of which few have types.
type Loose = any

const textOf = async (load: (name: string) => Promise<Loose>, html: string): Promise<string> => {
  const { parseHTML } = await load('linkedom')
  return parseHTML(`<html><body>${html}</body></html>`).document.body.textContent
}

/** Programs that read pages: reading modes, clippers, parsers of metadata and microformats. */
export const pageConsumers: readonly Consumer[] = [
  {
    name: '@mozilla/readability',
    packages: ['@mozilla/readability@0.6.0', 'linkedom@0.18.12'],
    read: async (load, html) => {
      const { Readability } = (await load('@mozilla/readability')) as Loose
      const { parseHTML } = (await load('linkedom')) as Loose
      const read = new Readability(parseHTML(html).document).parse()
      const { byline, excerpt, publishedTime, textContent, title } = read
      return {
        title,
        author: byline ?? '',
        date: publishedTime,
        summary: excerpt,
        text: textContent,
      }
    },
  },
  {
    name: 'defuddle',
    packages: ['defuddle@0.19.4'],
    read: async (load, html, url) => {
      const { Defuddle } = (await load('defuddle/node')) as Loose
      const { parseHTML } = (await load('linkedom')) as Loose
      const read = await Defuddle(parseHTML(html).document, url)
      const { author, content, description, image, title } = read
      // Of article and page both, joined.
      const [date] = String(read.published).split(',')
      return { title, author, date, image, summary: description, text: await textOf(load, content) }
    },
  },
  {
    name: '@postlight/parser',
    packages: ['@postlight/parser@2.2.3'],
    read: async (load, html, url) => {
      const { default: Parser } = (await load('@postlight/parser')) as Loose
      const read = await Parser.parse(url, { html })
      if (read.error) throw new Error(read.message)
      const { author, content, date_published: date, lead_image_url: image, title } = read
      return { title, author: author ?? '', date, image, text: await textOf(load, content ?? '') }
    },
  },
  {
    name: '@extractus/article-extractor',
    packages: ['@extractus/article-extractor@9.0.1'],
    read: async (load, html, url) => {
      const { extractFromHtml } = (await load('@extractus/article-extractor')) as Loose
      const read = await extractFromHtml(html, url, { contentLengthThreshold: 1 })
      if (!read) throw new Error('nothing, for the text is short')
      const { author, content, image, published, title } = read
      return { title, author, date: published, image, text: await textOf(load, content ?? '') }
    },
  },
  {
    name: 'article-parser',
    packages: ['article-parser@7.2.5'],
    read: async (load, html) => {
      const { extract } = (await load('article-parser')) as Loose
      const read = await extract(html, { contentLengthThreshold: 1 })
      if (!read) throw new Error('nothing, for the text is short')
      const { author, content, image, published, title } = read
      return {
        title,
        author: author ?? '',
        date: published,
        image,
        text: await textOf(load, content),
      }
    },
  },
  {
    name: '@mizchi/readability',
    packages: ['@mizchi/readability@0.7.7'],
    read: async (load, html) => {
      const { extract, toHTML } = (await load('@mizchi/readability')) as Loose
      const { metadata, root } = extract(html, { charThreshold: 1 })
      return { title: metadata.title, text: await textOf(load, root ? toHTML(root) : '') }
    },
  },
  {
    name: 'metascraper',
    packages: [
      ...['metascraper@5.49.24', 'metascraper-author@5.49.24', 'metascraper-date@5.49.24'],
      ...['metascraper-description@5.49.24', 'metascraper-image@5.49.24'],
      'metascraper-title@5.49.24',
    ],
    read: async (load, html, url) => {
      const names = ['author', 'date', 'description', 'image', 'title']
      const rules = await Promise.all(names.map((name) => load(`metascraper-${name}`)))
      const { default: metascraper } = (await load('metascraper')) as Loose
      // It takes no address under a top-level domain for examples.
      const real = (text: string) => text.replaceAll('.example/', '.example.com/')
      const page = { html: real(html), url: real(url) }
      const read = await metascraper(rules.map((one: Loose) => one.default()))(page)
      const { author, date, description, image, title } = read
      return { title, author: author ?? '', date, image, summary: description }
    },
  },
  {
    name: 'open-graph-scraper',
    packages: ['open-graph-scraper@6.12.0'],
    read: async (load, html) => {
      const { default: scrape } = (await load('open-graph-scraper')) as Loose
      const { result } = await scrape({ html })
      const { articlePublishedTime: date, ogDescription, ogImage, ogTitle } = result
      return { title: ogTitle, date, image: ogImage?.[0]?.url, summary: ogDescription }
    },
  },
  {
    name: 'unfluff',
    packages: ['unfluff@3.2.0'],
    read: async (load, html) => {
      const { default: unfluff } = (await load('unfluff')) as Loose
      const { author, date, description, image, text, title } = unfluff(html)
      return { title, author: author.join(', '), date, image, summary: description, text }
    },
  },
  {
    name: 'microformats-parser',
    packages: ['microformats-parser@2.0.6'],
    read: async (load, html, url) => {
      const { mf2 } = (await load('microformats-parser')) as Loose
      const [entry] = mf2(html, { baseUrl: url }).items
      return ofEntry(entry.properties)
    },
  },
  {
    name: 'microformat-node',
    packages: ['microformat-node@2.0.4'],
    read: async (load, html, url) => {
      const { default: microformats } = (await load('microformat-node')) as Loose
      const { items } = await microformats.get({ html, baseUrl: url })
      return ofEntry(items[0].properties)
    },
  },
  {
    name: 'unfurl.js',
    packages: ['unfurl.js@6.4.0'],
    read: async (load, html, url) => {
      const { unfurl } = (await load('unfurl.js')) as Loose
      const fetch = async () => new Response(html, { headers: { 'content-type': 'text/html' } })
      const { author = '', description, open_graph: graph, title } = await unfurl(url, { fetch })
      return {
        title: graph?.title ?? title,
        author,
        date: graph?.articles?.[0]?.published_time,
        image: graph?.images?.[0]?.url,
        summary: description,
      }
    },
  },
  {
    name: 'link-preview-js',
    packages: ['link-preview-js@4.0.4'],
    read: async (load, html, url) => {
      const { getPreviewFromContent } = (await load('link-preview-js')) as Loose
      const headers = { 'content-type': 'text/html' }
      const read = await getPreviewFromContent({ url, headers, data: html })
      const { author, description, images, title } = read
      return { title, author: author ?? '', image: images?.[0], summary: description }
    },
  },
  {
    name: 'url-metadata',
    packages: ['url-metadata@5.10.0'],
    read: async (load, html) => {
      const { default: urlMetadata } = (await load('url-metadata')) as Loose
      const response = new Response(html, { headers: { 'content-type': 'text/html' } })
      const read = await urlMetadata(null, { parseResponseObject: response })
      return {
        title: read['og:title'],
        author: read.author ?? '',
        date: read['article:published_time'],
        image: read['og:image'],
        summary: read.description,
      }
    },
  },
  {
    name: 'page-metadata-parser',
    packages: ['page-metadata-parser@1.1.4'],
    read: async (load, html, url) => {
      const { getMetadata } = (await load('page-metadata-parser')) as Loose
      const { parseHTML } = (await load('linkedom')) as Loose
      const { description, image, title } = getMetadata(parseHTML(html).document, url)
      return { title, image, summary: description }
    },
  },
  {
    name: 'web-auto-extractor',
    packages: ['web-auto-extractor@1.0.17'],
    read: async (load, html) => {
      const { default: extractor } = (await load('web-auto-extractor')) as Loose
      const { metatags: tags } = (extractor.default ?? extractor)().parse(html)
      return {
        title: tags['og:title']?.[0],
        author: tags.author?.join(', ') ?? '',
        date: tags['article:published_time']?.[0],
        image: tags['og:image']?.[0],
        summary: tags.description?.[0],
      }
    },
  },
]

function ofEntry({ author = [], content, name, photo, published, summary }: Loose): Said {
  return {
    title: name?.[0],
    author: author.map((one: Loose) => one.value ?? one).join(', '),
    date: published?.[0],
    image: photo?.[0]?.value ?? photo?.[0],
    summary: summary?.[0],
    text: content?.[0]?.value,
  }
}
