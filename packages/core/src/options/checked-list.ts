import { optionError } from './option-error.ts'

/**
 * The list that a function was given as its argument.
 *
 * @param name - Name of the argument.
 * @param value - What was given; anything that lists its items, also one by one as they arrive.
 * @param expected - What it should be, for the message: `a list of articles`.
 * @throws `TypeError` for what lists nothing.
 */
export function checkedList<List>(name: string, value: List, expected: string): List {
  const list = Object(value)
  if (Symbol.iterator in list || Symbol.asyncIterator in list) return value
  throw optionError(name, value, expected)
}
