import type { Article } from '@standfirst/core'

/** Where a handler has its articles from. */
export interface ArticleSource {
  /**
   * Names the state that the source is in: another one after each change. It is asked for at each
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

/** A source of articles that never change. */
export function fixedSource(articles: readonly Article[]): ArticleSource {
  return { version: () => '', list: () => articles }
}
