import type { Root } from 'hast'
import { findAll } from '../read/article-element.ts'

/** An element `link` of a page. */
export interface PageLink {
  rel: string[]
  /** Absolute address. */
  href: string
  /** As it is written. */
  written: string
  type: string | undefined
  hreflang: string | undefined
}

/** The elements `link` of a page, those that are relative from its address or its `base`. */
export function linksOf(root: Root, url: string): PageLink[] {
  const from = baseOf(root, url)
  return findAll(root, ({ tagName }) => tagName === 'link').flatMap(({ properties }) => {
    const { href, hrefLang, rel, type } = properties
    const written = String(href ?? '')
    const target = written ? URL.parse(written, from) : undefined
    if (!target || !/^https?:$/.test(target.protocol)) return []
    return [
      {
        rel: (Array.isArray(rel) ? rel : [rel ?? '']).map((one) => String(one).toLowerCase()),
        href: target.href,
        written,
        type: type === undefined ? undefined : String(type),
        hreflang: hrefLang === undefined ? undefined : String(hrefLang),
      },
    ]
  })
}

/** What relative addresses in a page are relative to. */
export function baseOf(root: Root, url: string): URL {
  const [base] = findAll(root, ({ tagName }) => tagName === 'base')
  return URL.parse(String(base?.properties.href ?? ''), url) ?? new URL(url)
}

/** What metadata of a page says under a name. */
export function metaOf(root: Root, name: string): string | undefined {
  const [meta] = findAll(
    root,
    ({ properties, tagName }) =>
      tagName === 'meta' && String(properties.name ?? '').toLowerCase() === name,
  )
  return meta && String(meta.properties.content ?? '')
}
