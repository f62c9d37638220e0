import { type Article, expectOptions, optionError } from '@standfirst/core'
import type { Finding } from '../finding.ts'
import { checkLock } from '../lock/check-lock.ts'
import { duplicates } from './duplicates.ts'
import { expectParsed } from './expect-parsed.ts'
import { lintArticle } from './lint-article.ts'
import type { LintOptions } from './rule.ts'

/**
 * Lint every article of a site, and find what only shows in all of them: ids and addresses that are
 * there twice, and published articles that are gone.
 *
 * @param articles - All articles; not changed.
 * @param options - What is known of the site and the time, and the profiles.
 */
export function lintArticles(articles: readonly Article[], options: LintOptions = {}): Finding[] {
  expectOptions(options, 'lintArticles')
  if (!Array.isArray(articles)) throw optionError('articles', articles, 'a list of articles')
  for (const [index, one] of articles.entries()) expectParsed(one, `articles[${index}]`)
  const { lock, ...rest } = options
  return [
    ...duplicates(articles),
    ...articles.flatMap((article) => lintArticle(article, rest)),
    ...(lock ? checkLock(lock, articles) : []),
  ]
}
