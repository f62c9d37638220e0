import type { Issue, PlainArticleInput } from '@standfirst/core'
import { problem, shown } from '../problem.ts'

/**
 * Give each article an id of its own, where a feed has one for several, or for none: its address, else
 * the id with its time. Which is which does not depend on what else the feed has, as far as that can
 * be, so that an article has the same id at each reading.
 *
 * @param places - Where each article is in the feed.
 * @param issues - Receives what was changed.
 */
export function distinctIds(
  articles: readonly PlainArticleInput[],
  places: readonly Issue['path'][],
  issues: Issue[],
): PlainArticleInput[] {
  const idOf = ({ id, url }: PlainArticleInput) => id ?? url
  const counts = countOf(articles.map(idOf))
  const urls = countOf(articles.map(({ url }) => url))
  const times = countOf(articles.map((article) => `${idOf(article)} ${article.publishedAt}`))
  const used = new Set(articles.map(idOf).filter((id) => counts.get(id) === 1))
  const numbers = new Map<string, number>()
  return articles.map((article, index) => {
    const id = idOf(article)
    if (counts.get(id) === 1) return article
    const time = `${id}${id.includes('#') ? '-' : '#'}${article.publishedAt}`
    const isByTime = times.get(`${id} ${article.publishedAt}`) === 1
    const candidates = [
      ...(urls.get(article.url) === 1 ? [article.url] : []),
      ...(isByTime ? [time] : []),
    ]
    const own = candidates.find((one) => !used.has(one)) ?? numbered(time, used, numbers)
    used.add(own)
    issues.push(
      problem(
        'duplicate-id',
        [...(places[index] ?? []), 'id'],
        `Found the id ${shown(id)} for several items, expected one for each`,
        `it was given ${shown(own)}`,
        'Give each item a `guid` or `id` of its own, and never change it.',
      ),
    )
    return { ...article, id: own }
  })
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** @param numbers - The last number that each id was given: to count up to it again would take long. */
function numbered(id: string, used: ReadonlySet<string>, numbers: Map<string, number>): string {
  for (let number = (numbers.get(id) ?? 0) + 1; ; number++) {
    const own = number === 1 ? id : `${id}-${number}`
    if (used.has(own)) continue
    numbers.set(id, number)
    return own
  }
}
