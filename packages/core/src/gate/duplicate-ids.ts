import type { Issue } from '../issue/issue.ts'
import type { Article } from '../model/article.ts'

/**
 * Report each id that comes again in a feed.
 *
 * @param articles - Articles as they were given; `undefined` stands for one that is refused.
 */
export function duplicateIds(articles: readonly (Pick<Article, 'id'> | undefined)[]): Issue[] {
  const seen = new Map<string, number>()
  return articles.flatMap((article, index): Issue[] => {
    if (article === undefined) return []
    const { id } = article
    const first = seen.get(id)
    if (first === undefined) {
      seen.set(id, index)
      return []
    }
    return [
      {
        code: 'duplicate-id',
        severity: 'error',
        message: `Found the id \`${id}\` of article ${first} again, expected one for each article`,
        path: ['articles', index, 'id'],
        fix: 'Give each article an id of its own, or remove one of the two',
      },
    ]
  })
}
