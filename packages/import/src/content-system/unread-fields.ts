import type { Issue } from '@standfirst/core'
import { problem } from '../problem.ts'

/** The issue of fields of a thing that an article has no place for. */
export function unreadFields(names: readonly string[]): Issue {
  const listed = names.slice(0, 20).map((name) => `\`${name.slice(0, 60)}\``)
  const more = names.length > listed.length ? ` and ${names.length - listed.length} others` : ''
  return problem(
    'not-carried',
    [],
    `Found the fields ${listed.join(', ')}${more}, expected those of an article`,
    'they were left out',
    'Say in `fields` what they are, if an article has a place for them.',
  )
}
