import { optionError } from './option-error.ts'

/**
 * Refuse what is no object in the place of a function's options: `null`, a list, a promise, the index that
 * `map` gives. What is left out, or `undefined`, never comes here: the function's default is in its place.
 *
 * @param options - As they were given.
 * @param of - Name of the function: `renderHtml`.
 * @throws `TypeError` that names the function, what was found and what was expected.
 */
export function expectOptions(options: unknown, of: string): void {
  if (!isObject(options)) throw optionError(`\`options\` of \`${of}\``, options, 'an object')
}

/** Whether a value is an object, and neither a list nor a promise of one. */
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('then' in value)
}
