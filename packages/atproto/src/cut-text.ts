import { cleanText, type OnIssue, utf8Length } from '@standfirst/core'
import { graphemeSegments } from 'unicode-segmenter/grapheme'

/** How long a text of a record may be. */
export interface TextLimit {
  /** What readers see as characters (UAX #29). */
  graphemes: number
  /** In UTF-8. */
  bytes: number
}

/**
 * A text that is no longer than a record may hold: cut between words where it can be, with `…` after it.
 *
 * Characters are counted by data of our own, so that each runtime cuts at the same place.
 *
 * @param path - Where the text is, for the issue.
 * @param onIssue - Receives `cut-text`.
 */
export function cutText(
  given: unknown,
  { bytes, graphemes }: TextLimit,
  path: (string | number)[],
  onIssue?: OnIssue,
): string {
  const text = plain(given)
  const end = endOf(text, graphemes, bytes)
  if (end === text.length) return text
  onIssue?.({
    code: 'cut-text',
    severity: 'warning',
    message: `Found a text of \`${utf8Length(text)}\` bytes, expected at most \`${bytes}\`, and \`${graphemes}\` characters: it was cut.`,
    path,
    fix: 'Shorten it.',
  })
  const start = text.slice(0, endOf(text, graphemes - 1, bytes - 3))
  // A word is cut where half of the room would be lost to it.
  const space = start.search(/\s\S*$/)
  const whole = space > start.length / 2 ? start.slice(0, space) : start
  return `${whole.replace(/[\s,;:]+$/, '')}…`
}

/** How many characters a reader sees. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of graphemeSegments(text)) count++
  return count
}

/** A text of one paragraph, without control characters. */
export function plain(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return cleanText(text.replace(/[\s\u0085]+/g, ' ')).trim()
}

/** Where a text must end to be that short. */
function endOf(text: string, graphemes: number, bytes: number): number {
  if (text.length <= graphemes && text.length * 3 <= bytes) return text.length
  let count = 0
  let size = 0
  for (const { index, segment } of graphemeSegments(text)) {
    count++
    size += utf8Length(segment)
    if (count > graphemes || size > bytes) return index
  }
  return text.length
}
