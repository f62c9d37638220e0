import type { Issue } from '@standfirst/core'
import { problem } from '../problem.ts'
import { maxPageLength } from './max-lengths.ts'

/** What is said of a text that is longer than a page may be, and so left out. */
export function textTooLarge(length: number): Issue {
  return {
    ...problem(
      'too-large',
      ['sections'],
      `The text has ${length} UTF-16 code units, expected at most ${maxPageLength}`,
      'it was left out',
      'Split it into several articles.',
    ),
    severity: 'error',
  }
}
