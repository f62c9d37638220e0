import type { Article, Issue } from '@standfirst/core'

type Path = Issue['path']

/**
 * Whether an issue names a member of an article, what holds it or a part of it.
 *
 * @param path - Of the issue; where the article is one of several, that of the article may stand before.
 * @param member - Where the member is in the article.
 */
export function isNamed(path: Path, member: Path, article: Article): boolean {
  const [first] = path
  if (first === undefined) return false
  const isOwn = typeof first === 'string' && first in article
  const own = isOwn ? path : path.slice(path.findIndex((key) => typeof key === 'number') + 1)
  return own.every((key, index) => index >= member.length || key === member[index])
}
