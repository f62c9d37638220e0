import { type Article, articleToMdast, indexTerms, toText } from '@standfirst/core'
import { marked, markOf, stemmed } from './stemmers.ts'
import { wordsOf } from './words-of.ts'

/** Parts of an article that are searched, what weighs most first. */
export const searchedParts = ['title', 'tags', 'summary', 'text'] as const

/** The terms of an article by part, each in reading order. */
export type IndexedTerms = Readonly<Record<(typeof searchedParts)[number], readonly string[]>>

/** Work out what an article is found by. What is for subscribers is not: finding it would tell it. */
export function indexTermsOf(article: Article): IndexedTerms {
  const { authors, category, language, sections, subtitle, summary, tags, title } = article
  const mark = markOf(language)
  const terms = (texts: readonly (string | undefined)[]) =>
    termsOf(texts.filter((text) => text !== undefined).join('\n'), mark)
  const open = { ...article, sections: sections.filter((section) => !section.paid) }
  return {
    title: terms([title, subtitle]),
    tags: terms([...tags, category?.name, ...authors.map(({ name }) => name)]),
    summary: terms([summary]),
    text: terms([toText(articleToMdast(open))]),
  }
}

/**
 * Single letters of scripts without spaces come last, so that pairs stand together as they do in what is
 * looked for.
 */
function termsOf(text: string, mark: string): string[] {
  const words = wordsOf(text)
  const known = new Set(words)
  const letters = new Set(indexTerms(text).filter((term) => term.length <= 2 && !known.has(term)))
  return [
    ...words.map((word) => stemmed(word, mark)),
    ...[...letters].map((one) => marked(one, mark)),
  ]
}
