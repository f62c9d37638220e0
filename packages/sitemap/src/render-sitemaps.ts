import type { Article } from '@standfirst/core'
import { checkedList, expectOptions, newestUpdate } from '@standfirst/core'
import { createPageWriter } from './page-writer.ts'
import { createRoom } from './room.ts'
import type { SitemapOptions } from './sitemap-options.ts'
import { tooLong } from './too-long.ts'

/** One of several sitemaps. */
export interface Sitemap {
  /** The document. */
  xml: string
  /** How many pages it names. */
  urls: number
  /** When the newest of them was changed; for the index. */
  updatedAt?: string
}

/**
 * Render as many sitemaps as the articles need.
 *
 * @param articles - Articles in any order; not changed. In order of their age, oldest first, a new
 *   article changes the last sitemap only.
 * @param options - Configuration.
 * @returns The sitemaps; none if there is no page to name.
 */
export function renderSitemaps(
  articles: Iterable<Article>,
  options: SitemapOptions = {},
): Sitemap[] {
  expectOptions(options, 'renderSitemaps')
  const cutter = createCutter(options)
  const sitemaps: (Sitemap | undefined)[] = []
  for (const article of checkedList('articles', articles, 'a list of articles'))
    sitemaps.push(cutter.add(article))
  return [...sitemaps, cutter.end()].filter((sitemap) => sitemap !== undefined)
}

/**
 * Render as many sitemaps as the articles need, as they arrive: one is in memory at a time.
 *
 * @param articles - Articles in any order.
 * @param options - Configuration.
 */
export async function* streamSitemaps(
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: SitemapOptions = {},
): AsyncGenerator<Sitemap, void, undefined> {
  expectOptions(options, 'streamSitemaps')
  const cutter = createCutter(options)
  for await (const article of checkedList('articles', articles, 'a list of articles')) {
    const full = cutter.add(article)
    if (full) yield full
  }
  const last = cutter.end()
  if (last) yield last
}

interface Cutter {
  /** Add an article; gives the sitemap before it, if that is full. */
  add(article: Article): Sitemap | undefined
  end(): Sitemap | undefined
}

function createCutter(options: SitemapOptions): Cutter {
  const writer = createPageWriter(options)
  let hasRoom = createRoom(writer, options)
  let index = -1
  let text = ''
  let urls = 0
  let updatedAt: string | undefined

  return {
    add(article) {
      index++
      const entry = writer.entry(article)
      if (!entry) return undefined
      let full: Sitemap | undefined
      if (!hasRoom(entry)) {
        full = end()
        hasRoom = createRoom(writer, options)
        if (!hasRoom(entry)) {
          options.onIssue?.(tooLong(index))
          return full
        }
      }
      text += entry
      urls++
      updatedAt = newestUpdate(updatedAt ? [{ publishedAt: updatedAt }, article] : [article])
      return full
    },
    end,
  }

  function end(): Sitemap | undefined {
    if (urls === 0) return undefined
    const xml = writer.head + text + writer.tail
    const sitemap: Sitemap = { xml, urls, ...(updatedAt ? { updatedAt } : {}) }
    text = ''
    urls = 0
    updatedAt = undefined
    return sitemap
  }
}
