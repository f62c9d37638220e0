import { parseRdfFeed } from 'feedsmith'
import { mediaFiles } from './media-files.ts'
import type { RawFeed, RawItem, RawText } from './raw-item.ts'

const parse = (source: string) => parseRdfFeed(source)
type Item = NonNullable<ReturnType<typeof parse>['items']>[number]

/** Read RSS 1.0 and 0.90, which are RDF. */
export function readRdf(source: string): RawFeed {
  const feed = parse(source)
  const links = feed.atom?.links ?? []
  return {
    title: text(feed.title, false),
    description: text(feed.description, true),
    url: feed.link,
    feedUrl: links.find(({ rel }) => rel === 'self')?.href,
    base: feed.xml?.base,
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
    authors: (feed.dc?.creators ?? []).map((name) => ({ name })),
    publisher: feed.dc?.publishers?.[0],
    categories: feed.dc?.subjects ?? [],
    image: feed.image?.url ? { url: feed.image.url, alt: feed.image.title ?? '' } : undefined,
    copyright: feed.dc?.rights?.[0],
    updated: feed.dc?.dates?.[0],
    hubs: links.flatMap(({ href, rel }) => (rel === 'hub' ? (href ?? []) : [])),
    items: (feed.items ?? []).map(readItem),
  }
}

function readItem({
  content,
  dc,
  dcterms,
  description,
  link,
  media,
  rdf,
  title,
  xml,
}: Item): RawItem {
  return {
    id: rdf?.about ?? link,
    urls: [link, rdf?.about],
    title: text(title, false),
    summary: content?.encoded ? text(description, true) : undefined,
    content: text(content?.encoded ?? description, true),
    base: xml?.base,
    published: dc?.dates?.[0] ?? dcterms?.issued?.[0],
    updated: dcterms?.modified?.[0],
    authors: (dc?.creators ?? []).map((name) => ({ name })),
    categories: dc?.subjects ?? [],
    language: dc?.languages?.[0] ?? xml?.lang,
    files: mediaFiles(media),
    publisher: dc?.publishers?.[0],
    copyright: dc?.rights?.[0],
    translations: [],
    notes: [],
  }
}

function text(value: string | undefined, isHtml: boolean): RawText | undefined {
  return value === undefined ? undefined : { value, isHtml }
}
