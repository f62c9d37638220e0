import { safeLanguage } from '../safe/safe-language.ts'
import { safeMediaType } from '../safe/safe-media-type.ts'
import { safeTimestamp } from '../safe/safe-timestamp.ts'
import { safeUrl } from '../safe/safe-url.ts'

/** An object that should be a `Type`, of which nothing is known. */
export type Loose<Type> = { readonly [Key in keyof Type]?: unknown }

/** Whether a value is text. */
export function isText(value: unknown): boolean {
  return typeof value === 'string'
}

/** Whether a value fits, or is not there. */
export function maybe(value: unknown, fits: (value: unknown) => boolean): boolean {
  return value === undefined || fits(value)
}

/** Whether a value is text, or is not there. */
export function maybeText(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

/** Whether a value is an address that renderers may write, or the empty one: that is none. */
export function isAddress(value: unknown, use: 'link' | 'media' = 'media'): boolean {
  return value === '' || safeUrl(value, use) !== undefined
}

/** Whether a value is an http(s) address that renderers may write, or is not there. */
export function maybeAddress(value: unknown): boolean {
  return value === undefined || isAddress(value)
}

/** Whether a value is a time that every format can carry, or the empty text: that is none. */
export function isTime(value: unknown): boolean {
  return value === '' || safeTimestamp(value) !== undefined
}

/** Whether a value is such a time, or is not there. */
export function maybeTime(value: unknown): boolean {
  return value === undefined || isTime(value)
}

/** Whether a value is the tag of a language, or the empty text: that is none. */
export function isLanguage(value: unknown): boolean {
  return value === '' || safeLanguage(value) !== undefined
}

/** Whether a value is a media type, or the empty text: that is none. */
export function isMediaType(value: unknown): boolean {
  return value === '' || safeMediaType(value) !== undefined
}

/** Whether a value is such a media type, or is not there. */
export function maybeMediaType(value: unknown): boolean {
  return value === undefined || isMediaType(value)
}

/** Whether a value is text that is one of the words. */
export function isWord(value: unknown, words: RegExp): boolean {
  return typeof value === 'string' && words.test(value)
}

/** Whether a value is one of the words, or is not there. */
export function maybeWord(value: unknown, words: RegExp): boolean {
  return value === undefined || isWord(value, words)
}

/** Whether a value is true or false, or is not there. */
export function maybeFlag(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean'
}

/** Whether a value is a number from `least` to `most`, or is not there. */
export function maybeNumber(value: unknown, least = 0, most: number = Number.MAX_VALUE): boolean {
  return value === undefined || (typeof value === 'number' && value >= least && value <= most)
}

/** Whether a value is a whole number from 0 up, or is not there. */
export function maybeCount(value: unknown): boolean {
  return value === undefined || (Number.isSafeInteger(value) && (value as number) >= 0)
}

/** Whether a value is an object with members, no list: one that should be a `Type`. */
export function isRecord<Type = Record<string, unknown>>(value: unknown): value is Loose<Type> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a list whose items all fit. */
export function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false
  // Holes are items, too.
  for (let index = 0; index < value.length; index++) if (!fits(value[index])) return false
  return true
}

/** Whether a value is a list whose items all fit, or is not there. */
export function maybeListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return value === undefined || isListOf(value, fits)
}
