import type { Article } from '../model/article.ts'

/**
 * Give an article that skipped the gate the lists that it lacks, so that no renderer trips over them.
 *
 * @param article - Article; not changed.
 * @returns The same article, if it lacks none.
 */
export function withLists(article: Article): Article {
  if (lists.every((name) => Array.isArray(article[name]))) return article
  const missing = lists.filter((name) => !Array.isArray(article[name]))
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
