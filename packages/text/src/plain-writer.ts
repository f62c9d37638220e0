import { cleanText } from '@standfirst/core'

/**
 * Make the function that every text passes: white space becomes one space, and what a terminal could take as
 * a command is dropped.
 *
 * @param abbreviations - What to write instead of what.
 */
export function plainWriter(
  abbreviations: Readonly<Record<string, string>> = {},
): (value: unknown) => string {
  const names = Object.keys(abbreviations).filter(Boolean)
  if (names.length === 0) return oneLine
  // The longest first, so that none hides another one that begins with it.
  const longest = names.sort((one, other) => other.length - one.length).map(escaped)
  const pattern = new RegExp(
    `${address}|(?<![\\p{L}\\p{N}\\p{M}])(?:${longest.join('|')})(?![\\p{L}\\p{N}\\p{M}])`,
    'gu',
  )
  return (value) =>
    oneLine(value).replace(pattern, (found) =>
      oneLine(Object.hasOwn(abbreviations, found) ? abbreviations[found] : found),
    )
}

/** What is shown as an address, in which no abbreviation stands: with a scheme, of a host with a path, or of mail. */
const address =
  '(?:https?://|mailto:|tel:|www\\.)\\S+|(?<![\\w.-])[\\w-]+(?:\\.[\\w-]+)+/\\S*|(?<!\\S)[^\\s@]+@[\\w-]+\\.\\S+'

/** A text in one line, without control characters; what is neither text nor number is nothing. */
export function oneLine(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : ''
  return cleanText(text.replace(/[\s\u0085]+/g, space))
}

/** The lines of a block of code, without control characters but tabs. */
export function codeLines(value: unknown): string[] {
  return String(value ?? '')
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map(cleanText)
}

/** Spaces that hold words together stay. */
function space(found: string): string {
  return /^[\u00a0\u202f\ufeff]+$/.test(found) ? found : ' '
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
