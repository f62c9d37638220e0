import { type Article, optionError } from '@standfirst/core'
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
  /**
   * Find articles that have all of the words, by their ids, the best first (default: an index of what is
   * listed). What is held back need not be left out.
   */
  search?: ((this: void, words: string) => Promise<readonly { id: string }[]>) | undefined
}

/**
 * Bring whatever articles are from into one form: of a store, all that it has; a list is one that never
 * changes.
 *
 * @throws `TypeError` if it is none of these.
 */
export function listedArticles(
  source: ArticleSource | ListedArticles | readonly Article[],
): ListedArticles {
  expectSource(source)
  if ('all' in source) {
    return {
      version: () => source.version(),
      list: () => source.all(),
      // What is due is for who asks to say; what nobody may read would take the place of what is shown.
      search: (words) =>
        source.search(words, { drafts: true, status: ['published', 'retracted'], limit: 200 }),
    }
  }
  return 'version' in source ? source : { version: () => '', list: () => source }
}

function expectSource(source: unknown): void {
  if (Array.isArray(source)) return
  const { all, list, version } = (source ?? {}) as Record<string, unknown>
  if (typeof version === 'function' && [all, list].some((one) => typeof one === 'function')) return
  throw optionError('source', source, 'a store, a list of articles, or `{ version, list }`')
}
