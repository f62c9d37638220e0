import type { Issue } from '@standfirst/core'
import { problem } from '../problem.ts'
import { isEmail } from './is-email.ts'

/** Names of authors, each once; an address of e-mail is none, and reported. */
export function namedAuthors(names: readonly (string | undefined)[], issues: Issue[]): string[] {
  const known = names.flatMap((name) => name?.replace(/\s+/g, ' ').trim() || [])
  if (known.some(isEmail)) {
    issues.push(
      problem(
        'unknown-author',
        ['authors'],
        'Found an address of e-mail for the name of an author, expected a name',
        'it was left out',
        'Write the name of the author.',
      ),
    )
  }
  return [...new Set(known.filter((name) => !isEmail(name)))]
}
