import { type IndexedTerms, searchedParts } from '../search/index-terms-of.ts'
import type { Phrase, SearchQuery } from '../search/search-query.ts'

/** Knows in which articles a term is, so that a search looks at no others. */
export interface TermIndex {
  /** Take up the terms of articles as they are now, by their ids; those that are the same object are not read again. */
  update(articles: ReadonlyMap<string, IndexedTerms>): void
  /** The ids of the articles that can have what is looked for; others can't. */
  candidates(query: SearchQuery): ReadonlySet<string>
}

/** Terms are looked through by their first letters: the beginning of one is never shorter. */
const beginLength = 3

/** Make an index that is empty at first. */
export function createTermIndex(): TermIndex {
  const known = new Map<string, IndexedTerms>()
  const places = new Map<string, Set<string>>()
  const byBeginning = new Map<string, Set<string>>()

  function add(id: string, terms: IndexedTerms): void {
    known.set(id, terms)
    for (const term of termsOf(terms)) {
      membersOf(places, term).add(id)
      membersOf(byBeginning, term.slice(0, beginLength)).add(term)
    }
  }

  function remove(id: string, terms: IndexedTerms): void {
    known.delete(id)
    for (const term of termsOf(terms)) {
      const found = places.get(term)
      found?.delete(id)
      if (found?.size) continue
      places.delete(term)
      byBeginning.get(term.slice(0, beginLength))?.delete(term)
    }
  }

  /** Where a phrase can be: where its rarest term is. */
  function placesOf({ beginning, terms }: Phrase): ReadonlySet<string> {
    const found = terms.map((term, index) => {
      const own = places.get(term) ?? none
      if (beginning === undefined || index < terms.length - 1) return own
      const begun = [...(byBeginning.get(beginning.slice(0, beginLength)) ?? [])]
      const longer = begun.filter((one) => one.startsWith(beginning))
      return new Set([...own, ...longer.flatMap((one) => [...(places.get(one) ?? [])])])
    })
    return found.reduce((one, other) => (other.size < one.size ? other : one))
  }

  return {
    update(articles) {
      for (const [id, terms] of known) if (articles.get(id) !== terms) remove(id, terms)
      for (const [id, terms] of articles) if (known.get(id) !== terms) add(id, terms)
    },
    candidates(query) {
      const found = query.map((phrases) => {
        const [first = none, ...others] = phrases.map(placesOf)
        return [...first].filter((id) => others.every((one) => one.has(id)))
      })
      return new Set(found.flat())
    },
  }
}

const none: ReadonlySet<string> = new Set()

function termsOf(terms: IndexedTerms): Set<string> {
  return new Set(searchedParts.flatMap((part) => terms[part]))
}

function membersOf(sets: Map<string, Set<string>>, name: string): Set<string> {
  const found = sets.get(name) ?? new Set()
  sets.set(name, found)
  return found
}
