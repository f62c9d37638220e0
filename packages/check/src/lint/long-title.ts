import { counted } from '../text/counted.ts'
import type { Rule } from './rule.ts'

/** A title that search results and cards will cut. */
export const longTitle: Rule = ({ title }, report, { titleLength = 110 }) => {
  const length = [...title].length
  if (length <= titleLength) return
  report({
    code: 'long-title',
    severity: 'warning',
    message: `Found a title of ${counted(length, 'character')}, expected ${titleLength} or fewer: it will be cut.`,
    path: ['title'],
    fix: 'Say it in fewer words, and the rest in the summary.',
  })
}
