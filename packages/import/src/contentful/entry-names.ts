import type { AuthorInput, Issue } from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import { isEmail } from '../content-system/is-email.ts'
import { type JsonObject, objectOf, objectsOf, textIn } from '../content-system/json-object.ts'
import { namedAuthors } from '../content-system/named-authors.ts'
import { missingReference } from '../content-system/unknown-type.ts'
import { shown } from '../problem.ts'
import { linkedId } from './contentful-space.ts'
import { shownEntry } from './shown-entry.ts'
import { type SpaceScope, titleOf } from './space-scope.ts'

/** The authors that a field names: links to entries, or names. */
export function entryAuthors(
  value: unknown,
  scope: SpaceScope,
  issues: Issue[],
): AuthorInput[] | undefined {
  const all = listOf(value)
  if (!all.length) return undefined
  return all.flatMap((one): AuthorInput[] => {
    const id = linkedId(one, 'Entry')
    const entry = shownEntry(one, scope)
    if (id !== undefined && !entry) {
      issues.push(missingReference(`the author ${shown(id)}`, ['authors'], 'it was left out'))
      return []
    }
    const [name] = namedAuthors([entry ? titleOf(entry, scope) : textIn(one)], issues)
    if (!name) return []
    const url = absoluteAddress(textIn(entry?.fields.url) ?? textIn(entry?.fields.website))
    return [{ name, ...(url && { url }) }]
  })
}

/** The categories or tags that a field names: links to entries, or names. */
export function entryTerms(
  value: unknown,
  scope: SpaceScope,
  issues: Issue[],
): string[] | undefined {
  const all = listOf(value)
  if (!all.length) return undefined
  return all.flatMap((one): string[] => {
    const id = linkedId(one, 'Entry')
    const entry = shownEntry(one, scope)
    if (id !== undefined && !entry) {
      issues.push(missingReference(`the term ${shown(id)}`, ['tags'], 'it was left out'))
    }
    const name = entry ? titleOf(entry, scope) : textIn(one)
    return name && !isEmail(name) ? [name] : []
  })
}

/** Public tags of the system, which sort entries for editors. */
export function entryTags({ metadata }: JsonObject, { space }: SpaceScope): string[] {
  return objectsOf(objectOf(metadata).tags).flatMap((tag) => {
    const name = space.tags.get(textIn(objectOf(tag.sys).id) ?? '')
    return name === undefined ? [] : [name]
  })
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return textIn(value) || Object.keys(objectOf(value)).length ? [value] : []
}
