import { issuesUnder, type OnIssue, type Rights, readableRights } from '@standfirst/core'

/** A policy that can be read, what it is for, and who receives its issues. */
export interface PlacedPolicy {
  place: string
  rights: Rights
  onIssue: OnIssue | undefined
}

/**
 * The policies that a document is made of; what can't be read is left out and reported.
 *
 * @param given - One policy, or policies with what they are for.
 * @param key - Member that says what a policy is for.
 * @param place - What one policy alone is for.
 */
export function placedPolicies<Key extends string>(
  given: Rights | readonly ({ rights: Rights } & Record<Key, string>)[],
  key: Key,
  place: string,
  onIssue: OnIssue | undefined,
): PlacedPolicy[] {
  const placed = (at: string, one: Rights, report: OnIssue | undefined): PlacedPolicy => {
    const [rights, given] = readableRights(one, report)
    return { place: at, rights, onIssue: given }
  }
  if (!isList(given)) return [placed(place, given, onIssue)]
  return given.flatMap((one: ({ rights: Rights } & Record<Key, string>) | null, index) => {
    const at = one?.[key]
    if (!one || typeof at !== 'string') {
      onIssue?.({
        code: 'wrong-type',
        severity: 'warning',
        message: `Found no text as \`${key}\`, expected what the policy is for: the policy was left out.`,
        path: [index, key],
        fix: `Write it as \`{ ${key}: '/', rights }\`.`,
      })
      return []
    }
    return placed(at, one.rights, issuesUnder(onIssue, [index]))
  })
}

function isList<Item>(value: unknown | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value)
}
