import { checkOptions, type OptionKind, optionError } from '@standfirst/core'

/**
 * Refuse options of the wrong kind before anything is opened.
 *
 * @param more - What this kind of store has besides.
 * @throws `TypeError` that names the option, and says what was found.
 */
export function checkStoreOptions(
  options: object,
  more: Readonly<Record<string, OptionKind>> = {},
): void {
  checkOptions(options, { defaults: 'object', now: 'function', onIssue: 'function', ...more })
}

/**
 * Refuse what is no text where one names an article or a place, or says what is looked for: each backend
 * would make something else of it.
 *
 * @throws `TypeError` that says what was found.
 */
export function checkText(name: string, value: unknown): void {
  if (typeof value !== 'string') throw optionError(name, value, 'a text')
}

/**
 * Refuse what can't be asked for; times and cursors say more when they are read.
 *
 * @throws `TypeError` that names the part, and says what was found.
 */
export function checkFilter(filter: object): void {
  checkOptions(filter, {
    ...{ author: 'string', category: 'string', language: 'string', tag: 'string', type: 'string' },
    ...{ cursor: 'string', from: 'string', until: 'string', drafts: 'boolean' },
  })
  const { limit, status } = filter as { limit?: unknown; status?: unknown }
  if (typeof status !== 'string') checkOptions({ status }, { status: 'strings' })
  // Whatever number it is, there is a nearest one that can be given.
  if (limit !== undefined && typeof limit !== 'number')
    throw optionError('limit', limit, 'a number')
}

/** @throws `TypeError` for conditions of a write that are none, which would otherwise hold, or never. */
export function checkWrite(given: object): void {
  checkOptions(given, { ifRevision: 'number', note: 'string' })
}
