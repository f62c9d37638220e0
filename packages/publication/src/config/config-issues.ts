import type { Issue } from '@standfirst/core'
import type * as z from 'zod'

/** What a schema says of a configuration, as issues. */
export function configIssues(found: readonly z.core.$ZodIssue[], value: unknown): Issue[] {
  return found.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownField([...path, key]))
    }
    const at = valueAt(value, path)
    return [
      {
        code: 'config-field',
        severity: 'error' as const,
        message: `Found ${show(at)}, ${sentence(issue.message)}.`,
        path,
        fix: 'Look up the field in docs/cli.md, and correct it.',
      },
    ]
  })
}

function unknownField(path: (string | number)[]): Issue {
  return {
    code: 'config-field',
    severity: 'error',
    message: `Found the field \`${path.join('.')}\`, expected only fields that a configuration has.`,
    path,
    fix: 'Correct its name, or remove it.',
  }
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let at: unknown = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string | number, unknown>)[key]
  }
  return at
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `\`${value.slice(0, 100)}\``
  if (typeof value === 'number' || typeof value === 'boolean') return `\`${value}\``
  return Array.isArray(value) ? 'a list' : typeof value === 'function' ? 'a function' : 'an object'
}

/** A message of the schema's, as the second half of a sentence. */
function sentence(message: string): string {
  const plain = message.replace(/^Invalid (?:input|option): /, '').replace(/, received .*$/s, '')
  return plain.startsWith('expected') ? plain : `expected something else: ${plain}`
}
