import { type IndexedTerms, searchedParts } from '../search/index-terms-of.ts'
import { partWeights } from '../search/part-weights.ts'
import type { Phrase, SearchQuery } from '../search/search-query.ts'

/** How well terms fit what is looked for; 0 where they do not. */
export function scoreOf(query: SearchQuery, terms: IndexedTerms): number {
  return query.reduce((best, phrases) => Math.max(best, scoreOfAll(phrases, terms)), 0)
}

function scoreOfAll(phrases: readonly Phrase[], terms: IndexedTerms): number {
  let score = 0
  for (const phrase of phrases) {
    const own = scoreOfPhrase(phrase, terms)
    if (own === 0) return 0
    score += own
  }
  return score
}

function scoreOfPhrase(phrase: Phrase, terms: IndexedTerms): number {
  return searchedParts.reduce((score, part) => {
    const count = countOf(phrase, terms[part])
    // In a long text, a word is less telling.
    return score + (partWeights[part] * count) / Math.sqrt(1 + terms[part].length)
  }, 0)
}

function countOf({ beginning, terms }: Phrase, found: readonly string[]): number {
  const last = terms.length - 1
  let count = 0
  for (let at = 0; at + last < found.length; at++) {
    let index = 0
    while (index < last && found[at + index] === terms[index]) index++
    if (index < last) continue
    const word = found[at + last] ?? ''
    if (word === terms[last] || (beginning !== undefined && word.startsWith(beginning))) count++
  }
  return count
}
