import type { Article } from './article.ts'

/**
 * Give an article that skipped the gate the lists that it lacks, so that no renderer trips over them.
 *
 * @param article - Article; not changed.
 * @returns The same article, if it lacks none.
 */
export function withLists(article: Article): Article {
  const missing = lists.filter((name) => !Array.isArray(article[name]))
  if (missing.length === 0) return article
  return { ...article, ...Object.fromEntries(missing.map((name) => [name, []])) }
}

const lists = [
  'authors',
  'tags',
  'media',
  'sections',
  'related',
  'corrections',
  'translations',
] as const satisfies (keyof Article)[]
