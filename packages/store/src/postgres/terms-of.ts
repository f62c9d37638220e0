import { utf8Length } from '@standfirst/core'
import { type IndexedTerms, searchedParts } from '../search/index-terms-of.ts'
import type { Phrase, SearchQuery } from '../search/search-query.ts'

/** Weights of PostgreSQL for the parts of an article. */
const weights: Readonly<Record<keyof IndexedTerms, string>> = {
  title: 'A',
  tags: 'B',
  summary: 'C',
  text: 'D',
}

/** What a `tsvector` holds: the highest position, positions of a term, bytes in all (with some to spare). */
const highest = 16_383
const mostPositions = 255
const mostBytes = 900_000

/** Terms as text of a `tsvector`. Of a text of more than 900 kB of different words, the rest is left out. */
export function vectorOf(terms: IndexedTerms): string {
  const positions = new Map<string, string[]>()
  let bytes = 0
  let at = 0
  for (const part of searchedParts) {
    for (const term of terms[part]) {
      at = Math.min(at + 1, highest)
      const known = positions.get(term)
      const size = known ? 2 : 8 + utf8Length(term)
      if (bytes + size > mostBytes || (known && known.length >= mostPositions)) continue
      bytes += size
      const position = `${at}${weights[part]}`
      if (known) known.push(position)
      else positions.set(term, [position])
    }
    // No phrase goes from one part into the next.
    at++
  }
  return [...positions].map(([term, found]) => `${quote(term)}:${found.join(',')}`).join(' ')
}

/** What is looked for as text of a `tsquery`. Each term is quoted. */
export function tsqueryOf(query: SearchQuery): string {
  return query.map((phrases) => `(${phrases.map(phraseOf).join(' & ')})`).join(' | ')
}

function phraseOf({ beginning, terms }: Phrase): string {
  const whole = terms.map(quote).join(' <-> ')
  if (beginning === undefined) return `(${whole})`
  const begun = [...terms.slice(0, -1).map(quote), `${quote(beginning)}:*`].join(' <-> ')
  return `((${whole}) | (${begun}))`
}

function quote(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
