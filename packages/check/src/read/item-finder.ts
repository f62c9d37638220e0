import { type Article, itemId } from '@standfirst/core'
import type { ParsedItem } from './parsed-feed.ts'

/** Finds the item of an article: the first with its id, else the first with its address. */
export function itemFinder(
  items: readonly ParsedItem[],
): (article: Pick<Article, 'id' | 'url'>) => ParsedItem | undefined {
  const byId = new Map<string | undefined, ParsedItem>()
  const byUrl = new Map<string | undefined, ParsedItem>()
  for (const item of items) {
    if (!byId.has(item.id)) byId.set(item.id, item)
    if (!byUrl.has(item.url)) byUrl.set(item.url, item)
  }
  return ({ id, url }) => byId.get(itemId(id)) ?? byUrl.get(url)
}
