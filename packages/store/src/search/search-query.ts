import { marked, markOf, marks, stemmed } from './stemmers.ts'
import { wordsOf } from './words-of.ts'

/** Terms that must stand together, the last of which may be the beginning of one. */
export interface Phrase {
  terms: readonly string[]
  /** The last term begins like this instead. */
  beginning?: string | undefined
}

/** What is looked for: any of the lists, and all of the phrases in it. */
export type SearchQuery = readonly (readonly Phrase[])[]

/** Letters and phrases of a search at most. */
const mostLetters = 200
const mostPhrases = 16

/**
 * Understand what somebody looks for. Every term is letters and digits after a mark of letters and `_`:
 * what else was typed is gone.
 *
 * @param language - That of the articles, if only one is asked for (default: any).
 */
export function searchQuery(words: string, language?: string): SearchQuery {
  const text = [...words].slice(0, mostLetters).join('')
  const parts = text.split(/["“”„«»「」『』]/)
  const phrases = parts.flatMap((part, index) =>
    // Each second part stands in quotation marks.
    index % 2 ? [part] : part.split(/\s+/),
  )
  const typed = phrases.map(wordsOf).filter((found) => found.length > 0)
  if (typed.length === 0) return []
  // What is still being typed.
  const open = parts.length % 2 === 1 && wordsOf(parts.at(-1) ?? '').length > 0
  const shown = typed.slice(0, mostPhrases)
  return (language === undefined ? marks : [markOf(language)]).map((mark) =>
    shown.map((found, index): Phrase => {
      const last = found.at(-1) ?? ''
      const begins = open && index === typed.length - 1 && last.length > 2
      return {
        terms: found.map((word) => stemmed(word, mark)),
        ...(begins && { beginning: marked(last, mark) }),
      }
    }),
  )
}
