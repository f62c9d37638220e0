import type { Issue } from '@standfirst/core'
import { problem } from '../problem.ts'

/** UTF-16 code units of one text of an export, at most: no post has more, and it would fill the memory. */
export const mostText = 64_000_000

/** Elements inside each other, at most. */
export const mostDepth = 100

/** The export is not well-formed; it is read on. */
export function brokenXml(message: string): Issue {
  return problem(
    'broken-export',
    [],
    `The export is not well-formed XML (${message.replace(/\.$/, '')}), expected one that is`,
    'it was read as well as can be',
    'Export the site again, and compare what was read with the site.',
  )
}

/** Control characters that XML forbids were left out. */
export function forbiddenCharacters(count: number): Issue {
  return problem(
    'forbidden-characters',
    [],
    `Found ${count} control ${count === 1 ? 'character' : 'characters'} in the export, expected none that XML forbids`,
    'they were left out',
    'Nothing needs to be done: no reader could see them.',
  )
}

/** A text is over {@linkcode mostText}; reading ends. */
export const tooLong: Issue = {
  code: 'too-large',
  severity: 'error',
  message: `The export has a text of more than ${mostText} UTF-16 code units, expected shorter ones: it was read up to there.`,
  path: [],
  fix: 'Look at the file where reading ended: it may be damaged.',
}

/** Elements are deeper than {@linkcode mostDepth}; reading ends. */
export const tooDeep: Issue = {
  code: 'too-deep',
  severity: 'error',
  message: `The export has more than ${mostDepth} elements inside each other, expected five at most: it was read up to there.`,
  path: [],
  fix: 'Look at the file where reading ended: it may be damaged.',
}
