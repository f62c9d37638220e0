import type { Consumer } from '../consumer.ts'
import { fromAddress } from '../from-address.ts'

// biome-ignore lint/suspicious/noExplicitAny: Programs of others, of which few have types.
type Loose = any

/** Programs that read what the head of a page says of it. */
export const metadataConsumers: readonly Consumer[] = [
  {
    name: 'html-metadata-parser',
    packages: ['html-metadata-parser@2.0.4'],
    read: async (load, html) => {
      const { default: metadata } = (await load('html-metadata-parser')) as Loose
      const { meta, og } = (await fromAddress(html, 'text/html', metadata.parser)) as Loose
      return { title: og.title, image: og.image, summary: meta.description }
    },
  },
  {
    name: 'html-metadata',
    packages: ['html-metadata@3.0.1'],
    read: async (load, html) => {
      const { default: scrape } = (await load('html-metadata')) as Loose
      const read = (await fromAddress(html, 'text/html', scrape)) as Loose
      const { general, openGraph } = read
      return {
        title: openGraph.title,
        author: general.author ?? '',
        date: openGraph.published_time,
        image: openGraph.image?.url,
        summary: general.description,
      }
    },
  },
  {
    name: '@jcottam/html-metadata',
    packages: ['@jcottam/html-metadata@3.1.2'],
    read: async (load, html, url) => {
      const { default: metadata } = (await load('@jcottam/html-metadata')) as Loose
      const read = metadata.extractFromHTML(html, { baseUrl: url })
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
    name: '@devmehq/open-graph-extractor',
    packages: ['@devmehq/open-graph-extractor@1.1.1'],
    read: async (load, html) => {
      const { default: graph } = (await load('@devmehq/open-graph-extractor')) as Loose
      const read = graph.extractOpenGraph(html)
      const { articlePublishedTime, author, ogDescription, ogImage, ogTitle } = read
      return {
        title: ogTitle,
        author: author ?? '',
        date: articlePublishedTime,
        image: ogImage?.url,
        summary: ogDescription,
      }
    },
  },
  {
    name: 'htmlmetaparser',
    packages: ['htmlmetaparser@2.1.3', 'htmlparser2@12.0.0'],
    read: async (load, html, url) => {
      const { Handler } = (await load('htmlmetaparser')) as Loose
      const { Parser } = (await load('htmlparser2')) as Loose
      const { html: head } = await new Promise<Loose>((resolve, reject) => {
        const done = (error: unknown, said: Loose) => (error ? reject(error) : resolve(said))
        new Parser(new Handler(done, { url }), { decodeEntities: true }).end(html)
      })
      return { title: head.title, author: head.author ?? '', summary: head.description }
    },
  },
  {
    name: 'link-meta-extractor',
    packages: ['link-meta-extractor@1.3.7'],
    read: async (load, html) => {
      const { default: meta } = (await load('link-meta-extractor')) as Loose
      const read = (await fromAddress(html, 'text/html', meta.extractMetadata)) as Loose
      return { title: read.title, image: read.banner, summary: read.description }
    },
  },
]
