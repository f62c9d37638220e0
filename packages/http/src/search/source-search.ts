import type { ArticleSource } from '@standfirst/store'
import type { SearchIndex } from './search-index.ts'

/**
 * Let a source find articles, in the language of each; no index of them is kept. What is published and due
 * is for the handler to say: more are asked for than are shown, as it may leave some out.
 */
export function sourceSearch(source: ArticleSource): SearchIndex {
  return { find: (words) => source.search(words, { drafts: true, limit: 200 }) }
}
