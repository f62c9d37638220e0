import type { Site } from '@standfirst/publication/outputs'
import type { AnswerContext } from '../answer/answer-context.ts'
import type { Asked } from '../answer/asked.ts'
import { resourceResponse } from '../answer/resource-response.ts'
import { addressKey } from '../request/address-key.ts'
import type { SearchIndex } from './search-index.ts'
import { searchResource } from './search-resource.ts'

/** Answers a search; `undefined` for another address. */
export type Search = (asked: Asked, context: AnswerContext) => Promise<Response | undefined>

/** Letters of a search, and articles on its page, at most. */
const mostLetters = 200
const mostArticles = 50

/**
 * Make what answers searches. Articles are read for it when somebody searches.
 *
 * @param path - Path within the site; `false` for no search.
 * @param index - Finds articles.
 */
export function createSearch(path: string | false, site: Site, index: SearchIndex): Search {
  if (path === false) return async () => undefined
  const own = addressKey(new URL(site.urlOf(path)).pathname)
  return async (asked, context) => {
    const { edition, key, now, url } = asked
    if (key !== own) return undefined
    const given = url.searchParams.get('q') ?? ''
    const words = given
      .toWellFormed()
      .replace(/[\p{Cc}\p{Zs}]+/gu, ' ')
      .trim()
      .slice(0, mostLetters)
    const { articles } = edition.feed
    const found = words === '' ? [] : await index.find(words, articles)
    const byId = new Map(articles.map((article) => [article.id, article]))
    const all = found.flatMap(({ id }) => byId.get(id) ?? [])
    const shown = all.slice(0, mostArticles)
    const search = { words: words.toWellFormed(), articles: shown, count: all.length }
    const resource = searchResource(path, search, site, now)
    return resourceResponse(asked, resource, context)
  }
}
