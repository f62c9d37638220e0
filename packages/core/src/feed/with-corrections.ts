import type { Article } from '../model/article.ts'

/**
 * An article whose last change is its newest correction; without one after its publication, it has never
 * changed. Many readers show what a feed says was changed as if it were new.
 *
 * @param article - Article; it is not changed.
 *
 * @example
 * ```ts
 * withCorrections({ ...article, updatedAt: '2026-11-24T09:30:00Z' }).updatedAt // → undefined
 * ```
 */
export function withCorrections(article: Article): Article {
  const { updatedAt: _, ...rest } = article
  let newest = article.publishedAt
  for (const { at } of article.corrections) if (Date.parse(at) > Date.parse(newest)) newest = at
  return newest === article.publishedAt ? rest : { ...rest, updatedAt: newest }
}
