import type { Phrase, SearchQuery } from '../search/search-query.ts'

/** What is looked for, for FTS5. Each term is quoted, and nothing but letters, digits and `_`. */
export function matchOf(query: SearchQuery): string {
  return query.map((phrases) => `(${phrases.map(phraseOf).join(' AND ')})`).join(' OR ')
}

function phraseOf({ beginning, terms }: Phrase): string {
  const whole = quote(terms)
  if (beginning === undefined) return whole
  return `(${whole} OR ${quote([...terms.slice(0, -1), beginning])} *)`
}

function quote(terms: readonly string[]): string {
  return `"${terms.join(' ').replaceAll('"', '')}"`
}
