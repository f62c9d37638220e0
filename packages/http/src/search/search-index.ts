import { type Article, articleToMdast, indexTerms, searchTerms, toText } from '@standfirst/core'
import MiniSearch from 'minisearch'

/** Finds articles by words. */
export interface SearchIndex {
  /**
   * @param articles - Those that may be found; only what has changed since the last time is read again.
   * @returns The articles that have all of the words, or begin with the last one, by their ids; the best
   *   first.
   */
  find(words: string, articles: readonly Article[]): Promise<readonly { id: string }[]>
}

interface Entry {
  id: string
  title: string
  tags: string
  summary: string
  text: string
}

/** So many articles are read at once, before others have their turn. */
const chunkSize = 20

/** Make an index that is empty at first. What is for subscribers is not in it: finding it would tell it. */
export function createSearchIndex(): SearchIndex {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'tags', 'summary', 'text'],
    tokenize: indexTerms,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: searchTerms,
      boost: { title: 4, tags: 3, summary: 2 },
      combineWith: 'AND',
      prefix: (term, place, terms) => place === terms.length - 1 && term.length > 2,
    },
  })
  const known = new Map<string, Article>()
  let updated: Promise<void> = Promise.resolve()

  async function update(articles: readonly Article[]): Promise<void> {
    const wanted = new Map(articles.map((article) => [article.id, article]))
    for (const [id, article] of known) {
      if (wanted.get(id) === article) continue
      index.discard(id)
      known.delete(id)
    }
    const added = articles.filter(({ id }) => !known.has(id))
    await index.addAllAsync(added.map(toEntry), { chunkSize })
    for (const article of added) known.set(article.id, article)
  }

  return {
    async find(words, articles) {
      updated = updated.then(() => update(articles))
      await updated
      return index.search(words)
    },
  }
}

function toEntry(article: Article): Entry {
  const { id, sections, summary, tags, title } = article
  const open = { ...article, sections: sections.filter((section) => !section.paid) }
  return { id, title, tags: tags.join('\n'), summary, text: toText(articleToMdast(open)) }
}
