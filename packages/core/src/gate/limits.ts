import { isObject } from '../options/expect-options.ts'
import { optionError } from '../options/option-error.ts'

/** How large an input may be; what is larger is refused before it is looked at more closely. */
export interface Limits {
  /** Objects inside objects, and lists directly inside lists (default: `100`; never more than `200`). */
  depth: number
  /** Objects and arrays in all (default: `200_000`; of a feed, `2_000_000`). */
  nodes: number
  /** Text and keys in all, in UTF-16 code units (default: `10_000_000`; of a feed, `500_000_000`). */
  characters: number
}

/** Limits of one article, where `limits` of the options says nothing. */
export const articleLimits: Limits = { depth: 100, nodes: 200_000, characters: 10_000_000 }

/** Limits of a feed. */
export const feedLimits: Limits = { depth: 101, nodes: 2_000_000, characters: 500_000_000 }

/**
 * The limits to hold, of those that an option gives.
 *
 * @param given - The option `limits`.
 * @param usual - What holds where it says nothing.
 * @throws `TypeError` for limits that are no object, and a limit that is no number: nothing would be larger than it.
 */
export function limitsOf(given: Partial<Limits> | undefined, usual: Limits): Limits {
  if (given === undefined) return usual
  if (!isObject(given)) throw optionError('limits', given, 'an object')
  const { characters = usual.characters, depth = usual.depth, nodes = usual.nodes } = given
  const limits = { depth, nodes, characters }
  for (const [name, limit] of Object.entries(limits)) {
    // Nothing is more than what is no number.
    if (Number(limit) !== limit) throw optionError(`limits.${name}`, limit, 'a number')
  }
  return limits
}

/** Levels that everything which walks an article without a limit of its own has stack for. */
export const deepest = 200
