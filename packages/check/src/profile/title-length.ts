import type { Rule } from '../lint/rule.ts'
import { counted } from '../text/counted.ts'

/** A rule that a title has so many characters, no fewer and no more. */
export function titleLength(by: string, least: number, most: number): Rule {
  return ({ title }, report) => {
    const { length } = [...title]
    if (length >= least && length <= most) return
    report({
      code: length < least ? 'short-title' : 'long-title',
      severity: 'error',
      message: `Found a title of ${counted(length, 'character')}, expected ${least} to ${most} for ${by}.`,
      path: ['title'],
      fix: length < least ? 'Say more of what happened.' : 'Say it in fewer words.',
    })
  }
}
