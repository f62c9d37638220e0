import type { Issue } from '@standfirst/core'
import { closest, distance } from 'fastest-levenshtein'
import type * as z from 'zod'
import { namesAt } from './names-at.ts'

/**
 * What a schema says of a configuration, as issues.
 *
 * @param value - The configuration.
 * @param schema - Knows the names that fields may have.
 */
export function configIssues(
  found: readonly z.core.$ZodIssue[],
  value: unknown,
  schema: z.ZodType,
): Issue[] {
  return found.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownField([...path, key], namesAt(schema, path)))
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

function unknownField(path: (string | number)[], names: readonly string[]): Issue {
  const wrong = String(path.at(-1))
  const meant = names.length ? closest(wrong, names) : undefined
  const isNear = meant !== undefined && distance(wrong, meant) <= Math.max(2, wrong.length / 3)
  return {
    code: 'config-field',
    severity: 'error',
    message: `Found the field \`${path.join('.')}\`, expected only fields that a configuration has.`,
    path,
    fix: isNear
      ? `Rename it to \`${meant}\`, or remove it.`
      : names.length
        ? `Remove it. There are: ${names.map((name) => `\`${name}\``).join(', ')}.`
        : 'Correct its name, or remove it.',
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
