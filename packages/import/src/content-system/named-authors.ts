import type { Issue } from '@standfirst/core'
import { problem } from '../problem.ts'
import { isEmail } from './is-email.ts'
import { nameOnly } from './name-only.ts'

/** Names of authors, each once, without addresses of e-mail; such an address alone is none, and reported. */
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
  return [...new Set(known.map(nameOnly).filter(Boolean))]
}
