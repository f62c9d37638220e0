import type { Issue } from '@standfirst/core'

export function heldBack(path: readonly string[], value: string): Issue {
  return {
    code: 'held-back',
    severity: 'warning',
    message: `Found ${lineOf(path, value)}, which looks held back, expected nothing that some tools publish: the article is a draft`,
    path: [...path],
    fix: 'Remove the line if the article is to be read by all.',
  }
}

export function unclear(path: readonly string[], value: string, shows: boolean): Issue {
  const key = path.join('.')
  return {
    code: 'unclear-status',
    severity: 'error',
    message: `Found ${lineOf(path, value)}, expected \`true\` or \`false\`: it is not clear whether the article is to be published`,
    path: [...path],
    fix: `Write \`${key}: ${!shows}\` to hold it back, or \`${key}: ${shows}\` to publish it.`,
  }
}

export function unreadDate(key: string, value: string): Issue {
  return {
    code: 'unclear-status',
    severity: 'error',
    message: `Found \`${key}: ${value}\`, expected a date: it is not clear whether the article is to be published`,
    path: [key],
    fix: `Write it like \`${key}: 2026-11-23\`.`,
  }
}

/** A line as it stands in the file; nothing, `~` and `null` are no value. */
function lineOf(path: readonly string[], value: string): string {
  const line = `${path.join('.')}: ${value}`.trim()
  return /^(?:|~|null)$/i.test(value) ? `\`${line}\` without a value` : `\`${line}\``
}

/** Stands for a value that nobody is to read in a message. */
export const secret: unique symbol = Symbol('secret')

/** A value as it stands in the file: a text in quotes is not the word that it holds. */
export function shown(value: unknown, isPlain: boolean): string {
  if (value === secret) return '…'
  const isText = typeof value === 'string' && !isPlain
  const isJson = isText || (typeof value === 'object' && value !== null)
  const text = isJson ? JSON.stringify(value) : String(value ?? '')
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
