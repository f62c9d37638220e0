import { isObject } from './expect-options.ts'
import { optionError } from './option-error.ts'

/** Of which kind an option is, or the values that it can have. */
export type OptionKind = keyof typeof expected | readonly (number | string)[]

/**
 * Refuse options of the wrong kind: what would be written for them is garbage, and JavaScript has no types.
 *
 * @param options - As they were given.
 * @param kinds - By the names of the options; those that are not given are right.
 * @param of - What the options are of, for the error: `podcast.` (default: nothing).
 * @throws `TypeError` that names the option, what it is and what was expected.
 */
export function checkOptions(
  options: object,
  kinds: Readonly<Record<string, OptionKind>>,
  of = '',
): void {
  if (!isObject(options)) throw optionError(of.slice(0, -1) || 'options', options, expected.object)
  // Renderers call this for each article, mostly with hardly an option.
  for (const name of Object.keys(kinds)) {
    const value = (options as Record<string, unknown>)[name]
    const kind = value === undefined ? undefined : kinds[name]
    if (!kind || fits(value, kind)) continue
    const wanted =
      typeof kind === 'string' ? expected[kind] : kind.map((one) => `\`${one}\``).join(', ')
    throw optionError(of + name, value, wanted)
  }
}

const expected = {
  addresses: 'a list of addresses',
  boolean: 'true or false',
  count: 'a whole number from 0 up',
  function: 'a function',
  links: 'a list of links',
  list: 'a list',
  number: 'a number',
  object: 'an object',
  objects: 'a list of objects',
  string: 'a text',
  strings: 'a list of texts',
}

function fits(value: unknown, kind: OptionKind): boolean {
  if (typeof kind !== 'string') return kind.includes(value as string)
  if (kind === 'object') return isObject(value)
  if (kind === 'objects' || kind === 'links') return Array.isArray(value) && value.every(isObject)
  if (kind === 'strings' || kind === 'addresses') {
    return Array.isArray(value) && value.every((one) => typeof one === 'string')
  }
  if (kind === 'count') return value === Infinity || (Number.isInteger(value) && Number(value) >= 0)
  return kind === 'list' ? Array.isArray(value) : typeof value === kind && !Number.isNaN(value)
}
