import type { Issue } from '@standfirst/core'

/**
 * The articles that can't be read for their errors. What is held back without a date, or is a page that is
 * none of ours, has no article either, and nothing is wrong with it.
 */
export function withErrors<One extends { article?: unknown; issues: readonly Issue[] }>(
  articles: readonly One[],
): One[] {
  return articles.filter(
    ({ article, issues }) =>
      article === undefined && issues.some(({ severity }) => severity === 'error'),
  )
}
