import { searchTerms } from '@standfirst/core'

/** Longer words are cut: PostgreSQL holds 2,046 bytes. */
const mostLetters = 100

/** The words of a text, as `searchTerms` of core gives them: of Chinese, pairs of letters. */
export function wordsOf(text: string): string[] {
  return searchTerms(text).map((word) =>
    word.length > mostLetters ? [...word].slice(0, mostLetters).join('') : word,
  )
}
