import { optionError } from './option-error.ts'

/**
 * The list that a function of the caller's gave; nothing is none.
 *
 * @param name - Name of the option that the function is.
 * @param value - What it gave.
 * @throws `TypeError` for what is neither a list nor nothing: a promise, an object.
 */
export function givenList<Item>(name: string, value: readonly Item[] | undefined): readonly Item[] {
  const given: unknown = value
  if (given === undefined || given === null) return []
  if (Array.isArray(given)) return given
  throw optionError(`What \`${name}\` gave`, given, 'a list')
}
