import { checkedList, optionError } from '@standfirst/core'

/**
 * What lists articles, of which each is at least an object.
 *
 * @throws `TypeError` that names what is none.
 */
export function* articlesIn<Article>(articles: Iterable<Article>): Generator<Article> {
  let index = 0
  for (const article of checkedList('articles', articles, 'a list of articles')) {
    if (typeof article !== 'object' || article === null) {
      throw optionError(`articles[${index}]`, article, 'an article')
    }
    index++
    yield article
  }
}
