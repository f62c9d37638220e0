import { optionError } from './option-error.ts'

/**
 * The text that a function of the caller's gave.
 *
 * @param name - Name of the option that the function is.
 * @param value - What it gave.
 * @throws `TypeError` for what is neither text nor nothing: a promise, an object.
 */
export function givenText(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined
  throw optionError(`What \`${name}\` gave`, value, 'a text')
}
