import type { Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import { isWordField } from './is-word-field.ts'
import { type JsonObject, textIn } from './json-object.ts'

/**
 * The issue of an object in a text that nobody said the meaning of.
 *
 * @param fields - What it holds: what is not kept as words is told.
 * @param option - Where its meaning can be said: `objects`.
 */
export function unknownType(type: string, fields: JsonObject, option: string): Issue {
  const others = Object.entries(fields).flatMap(([key, value]) => {
    const text = typeof value === 'number' ? String(value) : textIn(value)
    return text && !key.startsWith('_') && !isWordField(key) ? `${key}: ${text}` : []
  })
  const said = others.length ? ` with ${shown(others.join(', '))}` : ''
  return problem(
    'unknown-type',
    ['sections'],
    `Found an object of the type ${shown(type)}${said} in the text, expected one whose meaning is known`,
    'the words, pictures and addresses in it were kept',
    `Look at the article, or say in \`${option}\` what it shows.`,
  )
}

/** The issue of what is referred to and is not in the export, or is not published. */
export function missingReference(what: string, path: Issue['path'], done: string): Issue {
  return problem(
    'missing-reference',
    path,
    `Found a reference to ${what}, expected one that is published and in the export`,
    done,
    'Export the whole site, or say where it leads.',
  )
}
