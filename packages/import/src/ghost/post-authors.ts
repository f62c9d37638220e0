import type { AuthorInput, Issue } from '@standfirst/core'
import { type JsonObject, textIn } from '../content-system/json-object.ts'
import { nameOnly } from '../content-system/name-only.ts'
import { problem } from '../problem.ts'
import type { GhostScope } from './ghost-scope.ts'
import { idOf } from './ghost-tables.ts'

/** The authors of a post, the primary one first. */
export function postAuthors(
  row: JsonObject,
  { tables }: GhostScope,
  addressOf: (value: unknown) => string | undefined,
  issues: Issue[],
): AuthorInput[] {
  // The first versions had one author, and no table for more.
  const only = tables.users.get(idOf(row.author_id))
  const authors = tables.authors.get(idOf(row.id)) ?? (only ? [only] : [])
  return authors.flatMap(({ name, profile_image, website }): AuthorInput[] => {
    const named = textIn(name)
    const written = named && nameOnly(named)
    if (!written) {
      issues.push(named ? emailAuthor : nameless)
      return []
    }
    const url = addressOf(website)
    const image = addressOf(profile_image)
    return [{ name: written, ...(url && { url }), ...(image && { image }) }]
  })
}

const emailAuthor = problem(
  'unknown-author',
  ['authors'],
  'Found an address of e-mail for the name of an author, expected a name',
  'it was left out',
  'Write the name of the author.',
)

const nameless = problem(
  'unknown-author',
  ['authors'],
  'Found an author without a name, expected one',
  'it was left out',
  'Write the name of the author.',
)
