import type { Article } from '../model/article.ts'

/**
 * Whether an article is for nobody to read, not yet or no more: a draft, or one that is withheld. No
 * feed, list or sitemap names it.
 *
 * @param article - Article; one without a status counts as published.
 */
export function isUnpublished({ status }: Partial<Pick<Article, 'status'>>): boolean {
  return status === 'draft' || status === 'withheld'
}
