import { type Article, type Labels, labels } from '@standfirst/core'
import { knownAddresses } from '../text/known-addresses.ts'
import { knownWords } from '../text/known-words.ts'
import { createMadeOf, type MadeOf } from './made-of.ts'

/** The article that outputs are compared with, and what is made of it once for all of them. */
export interface Subject {
  article: Article
  words: Labels
  /** Whether a text is made of what may stand beside sections. */
  madeOf: MadeOf
  /** Whether an address is one that the article names, or a place in its page. */
  knows(address: string): boolean
  /** How much of the text feeds carry. */
  content: 'full' | 'summary' | 'none'
}

/** How outputs were rendered, where it wasn't as renderers do it by themselves. */
export interface AgreementOptions {
  /** Words used instead of the default ones of the article's language. */
  labels?: Partial<Labels> | undefined
  /** How much of the text feeds carry (default: `full`). */
  content?: 'full' | 'summary' | 'none' | undefined
}

/** Prepare an article for comparisons. */
export function createSubject(article: Article, options: AgreementOptions): Subject {
  const words = labels(article.language, options.labels)
  const addresses = knownAddresses(article)
  let madeOf: MadeOf | undefined
  return {
    article,
    words,
    madeOf: (text) => {
      madeOf ??= createMadeOf(knownWords(article, words))
      return madeOf(text)
    },
    knows: (address) => addresses.has(address) || address.startsWith(`${article.url}#`),
    content: options.content ?? 'full',
  }
}
