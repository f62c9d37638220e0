import type { Article } from '@standfirst/core'
import type { ArticleSource } from '@standfirst/store'

/** Articles that functions give: all of them, whenever they have changed. */
export interface ListedArticles {
  /**
   * Names the state that the articles are in: another one after each change. It is asked for at each
   * request, and should cost next to nothing.
   */
  version(): string | Promise<string>
  /**
   * All articles as they are now, in any order: published or not, and due or not. They have passed the
   * gate. An article that has not changed may be the same object as before: what was made of it is then
   * kept.
   */
  list(): Iterable<Article> | AsyncIterable<Article> | Promise<Iterable<Article>>
}

/**
 * Bring whatever articles are from into one form: of a store, all that it has; a list is one that never
 * changes.
 */
export function listedArticles(
  source: ArticleSource | ListedArticles | readonly Article[],
): ListedArticles {
  if ('all' in source) return { version: () => source.version(), list: () => source.all() }
  return 'version' in source ? source : { version: () => '', list: () => source }
}
