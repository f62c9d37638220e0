import type { IndexedTerms } from './index-terms-of.ts'

/** How much a word weighs in a part of an article. */
export const partWeights: Readonly<Record<keyof IndexedTerms, number>> = {
  title: 4,
  tags: 3,
  summary: 2,
  text: 1,
}
