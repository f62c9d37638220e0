import type { Issue } from '@standfirst/core'
import { distance } from 'fastest-levenshtein'
import type * as z from 'zod'
import { isTakenAt, namesAt } from './names-at.ts'
import { nearest } from './nearest.ts'

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
      const there = Object.keys(valueAt(value, path) ?? {})
      return issue.keys.map((key) =>
        unknownField([...path, key], namesAt(schema, path), there, elsewhere(key, schema)),
      )
    }
    const at = valueAt(value, path)
    if (issue.code === 'invalid_union') {
      const within = ofObject(issue, at)
      if (within) {
        const whole = within.map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
        return configIssues(whole, value, schema)
      }
    }
    return [
      {
        code: 'config-field',
        severity: 'error' as const,
        message: `Found ${show(at)}, ${expectation(issue)}.`,
        path,
        fix: correction(issue, at, path, schema),
      },
    ]
  })
}

function correction(
  issue: z.core.$ZodIssue,
  at: unknown,
  path: readonly (string | number)[],
  schema: z.ZodType,
): string {
  const meant = typeof at === 'string' ? nearest(at, wordsOf(issue)) : undefined
  if (meant !== undefined) return `Write \`${meant}\`.`
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined
  const inside = expected === 'array' ? [...path, 0] : path
  const may = namesAt(schema, inside)
    .map((name) => `\`${name}\``)
    .join(', ')
  if (expected === 'object' && may) return `Write an object; it may have ${may}.`
  if (expected === 'array' && may) return `Write a list of objects, which may have ${may}.`
  if (expected === 'array' && typeof at === 'string') {
    if (path[0] === 'sources') return `Write a list: \`[{ markdown: '${at}' }]\`.`
    if (isTakenAt(schema, inside, at)) return `Write a list: \`['${at}']\`.`
  }
  return `Correct it: ${guide} tells what each field holds.`
}

const guide = 'https://github.com/standfirst/standfirst/blob/main/docs/configuration.md'

/** Where within a field of the configuration a name is one: `navigation` in `site`. */
function elsewhere(name: string, schema: z.ZodType): string | undefined {
  const field = namesAt(schema, []).find((one) => namesAt(schema, [one]).includes(name))
  return field && `${field}.${name}`
}

/** Where an object stands for one of several forms: what is wrong inside of it, if one form is an object. */
function ofObject(
  { errors }: z.core.$ZodIssueInvalidUnion,
  at: unknown,
): z.core.$ZodIssue[] | undefined {
  if (typeof at !== 'object' || at === null || Array.isArray(at)) return undefined
  return errors.find(
    (form) => !form.some(({ code, path }) => path.length === 0 && /type|value/.test(code)),
  )
}

/** What was expected, as the second half of a sentence; of several forms, all of them, if none is named by the schema. */
function expectation(issue: z.core.$ZodIssue): string {
  // A sentence of the schema's own says it best.
  if (!/^(?:Invalid|Too) /.test(issue.message)) return sentence(issue.message)
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `expected ${issue.values.map((value) => `\`${String(value)}\``).join(' or ')}`
    case 'too_small':
      if (issue.origin === 'string') return 'expected text that is not empty'
      return `expected at least \`${issue.minimum}\`${issue.origin === 'array' ? ' in the list' : ''}`
    case 'too_big':
      return `expected at most \`${issue.maximum}\`${issue.origin === 'array' ? ' in the list' : ''}`
    case 'invalid_union': {
      const forms = issue.errors.flat().map((one) => expectation(one).replace('expected ', ''))
      return `expected ${[...new Set(forms)].join(' or ')}`
    }
    default:
      return sentence(issue.message)
  }
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'text',
}

/** The words that a field may be, where it is one of some. */
function wordsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(wordsOf)
  if (issue.code !== 'invalid_value') return []
  return issue.values.filter((value) => typeof value === 'string')
}

/**
 * @param there - Fields that stand beside it.
 * @param elsewhere - Where the configuration has a field of this name, if it has.
 */
function unknownField(
  path: (string | number)[],
  names: readonly string[],
  there: readonly string[],
  elsewhere: string | undefined,
): Issue {
  const wrong = String(path.at(-1))
  const usual = usualNames[wrong.toLowerCase()]
  const near = nearest(wrong, names)
  // A name that is one elsewhere is nearer than one with other letters.
  const other = elsewhere && near && distance(wrong, near) > 1 ? undefined : near
  const meant = usual && names.includes(usual) ? usual : other
  return {
    code: 'config-field',
    severity: 'error',
    message: `Found the field \`${path.join('.')}\`, expected only fields that a configuration has.`,
    path,
    fix: meant
      ? there.includes(meant)
        ? `Remove it: \`${meant}\` is there already.`
        : `Rename it to \`${meant}\`, or remove it.`
      : elsewhere
        ? `Write it as \`${elsewhere}\`.`
        : names.length
          ? `Remove it. There are: ${names.map((name) => `\`${name}\``).join(', ')}.`
          : 'Correct its name, or remove it.',
  }
}

/** What fields are called elsewhere. */
const usualNames: Readonly<Record<string, string>> = {
  href: 'url',
  link: 'url',
  src: 'url',
  light: 'url',
  lang: 'language',
  path: 'url',
  text: 'label',
  title: 'label',
  name: 'label',
  menu: 'navigation',
  nav: 'navigation',
  theme: 'look',
  favicon: 'icon',
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
  if (value === null || typeof value === 'number' || typeof value === 'boolean')
    return `\`${value}\``
  return Array.isArray(value) ? 'a list' : typeof value === 'function' ? 'a function' : 'an object'
}

/** A message of the schema's, as the second half of a sentence. */
function sentence(message: string): string {
  return message.startsWith('expected') ? message : `expected something else: ${message}`
}
