import type { ArticleInput, Issue } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, elements, textOf } from '../html/hast.ts'
import { languageTag } from '../language-tag.ts'
import { toTime } from '../to-time.ts'

/** What the head of a page says of its article: Open Graph, `article:*` and plain metadata. */
export function readMeta(tree: Root, base: string, issues: Issue[]): Partial<ArticleInput> {
  const all = elements(tree)
  const metas = all.filter(({ tagName }) => tagName === 'meta').map(pair)
  const values = (...names: string[]) =>
    names.flatMap((name) => metas.flatMap(([key, value]) => (key === name && value ? value : [])))
  const first = (...names: string[]) => values(...names)[0]
  const html = all.find(({ tagName }) => tagName === 'html')
  const canonical = all.find(
    (element) => element.tagName === 'link' && rels(element).includes('canonical'),
  )
  const address = (url: string | undefined) => absoluteAddress(url, base)
  const url = address(canonical && attribute(canonical, 'href')) || address(first('og:url'))
  const image = address(
    first('og:image:secure_url', 'og:image', 'twitter:image', 'twitter:image:src'),
  )
  const width = Number(first('og:image:width'))
  const height = Number(first('og:image:height'))
  const title = first('og:title', 'twitter:title') ?? titleOf(all)
  const summary = first('og:description', 'description', 'twitter:description')
  const language =
    languageTag(html && attribute(html, 'lang')) ??
    languageTag(first('og:locale', 'content-language', 'language'))
  const published = first('article:published_time', 'date', 'dc.date', 'dcterms.date', 'pubdate')
  const publishedAt = toTime(published, ['publishedAt'], issues)
  const updatedAt = toTime(first('article:modified_time', 'og:updated_time'), ['updatedAt'], issues)
  const authors = values('author', 'article:author', 'dc.creator', 'parsely-author')
  const names = authors.filter((name) => !/^https?:/.test(name))
  const category = first('article:section')
  const tags = values('article:tag')
  const publisher = first('og:site_name', 'application-name')
  return {
    ...(url && { url }),
    ...(title && { title }),
    ...(summary && { summary }),
    ...(language && { language }),
    ...(publishedAt && { publishedAt }),
    ...(updatedAt && updatedAt !== publishedAt && { updatedAt }),
    ...(names.length && { authors: [...new Set(names)].map((name) => ({ name })) }),
    ...(publisher && { publisher: { name: publisher } }),
    ...(category && { category }),
    ...(tags.length && { tags: [...new Set(tags)] }),
    ...(image && {
      image: {
        url: image,
        alt: first('og:image:alt', 'twitter:image:alt') ?? '',
        ...(width > 0 && height > 0 && { width, height }),
      },
    }),
  }
}

function pair(meta: Element): [string, string] {
  const key = attribute(meta, 'property') ?? attribute(meta, 'name') ?? ''
  const value = attribute(meta, 'content') ?? ''
  return [key.toLowerCase(), value.replace(/\s+/g, ' ').trim()]
}

function rels({ properties }: Element): unknown[] {
  return Array.isArray(properties.rel) ? properties.rel : []
}

/** The only heading at rank 1, else the title of the page. */
function titleOf(all: readonly Element[]): string | undefined {
  const headings = all.filter(({ tagName }) => tagName === 'h1')
  const title = all.find(({ tagName }) => tagName === 'title')
  const [heading] = headings
  const text = headings.length === 1 && heading ? textOf(heading) : ''
  return text || (title ? textOf(title) : '') || undefined
}
