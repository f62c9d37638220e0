import { expectOptions } from '../options/expect-options.ts'
import { oneLine } from './one-line.ts'

/** Configuration for {@linkcode excerpt}. */
export interface ExcerptOptions {
  /** What ends a text that was cut (default: `…`). */
  ellipsis?: string | undefined
  /** Whether it ends with a sentence, without what ends a cut text, where one ends late enough (default: `false`). */
  sentences?: boolean | undefined
}

/**
 * The beginning of a text, cut between words where it can be, and never inside what a reader sees as
 * one character.
 *
 * The same on every runtime: `Intl.Segmenter` follows the ICU of the platform, so the text is cut only
 * where all versions of Unicode agree that a character ends: at white space, after punctuation of
 * Chinese and Japanese, and before letters and signs that join to nothing. In scripts that write
 * syllables from parts, such as Devanagari, that is at white space.
 *
 * @param text - Plain text, from `toText` or an article's summary; white space becomes one space.
 * @param length - Most UTF-16 code units of the result, with the ellipsis.
 * @param options - Configuration.
 * @returns The whole text if it fits; the ellipsis alone if not even one character does.
 * @see {@link https://www.unicode.org/reports/tr29/}
 *
 * @example
 * ```ts
 * import { excerpt } from '@standfirst/core'
 *
 * excerpt('A standfirst tells a reader why to go on.', 30) // → 'A standfirst tells a reader…'
 * ```
 */
export function excerpt(text: string, length: number, options: ExcerptOptions = {}): string {
  expectOptions(options, 'excerpt')
  const { ellipsis = '…', sentences } = options
  const line = oneLine(text)
  if (line.length <= length) return line
  const end = sentences ? lastSentence(line.slice(0, length + 1)) : 0
  if (end > 0 && end <= length && end >= length * 0.3) return line.slice(0, end)
  const most = Math.max(0, length - ellipsis.length)
  let cut = 0
  for (let end = most; end > 0; end--) {
    if (endsWord(line, end)) {
      cut = end
      break
    }
    // Half of the room would be lost to a word: better to cut the word.
    if (cut === 0 && endsCharacter(line, end)) cut = end
    if (cut > 0 && end < most / 2) break
  }
  return line.slice(0, cut) + ellipsis
}

/** Offset after the last sentence that ends in a text. */
function lastSentence(text: string): number {
  let end = 0
  for (const { index, 0: sign } of text.matchAll(/[.!?…]["”’»)\]]*(?=\s)|[。！？」]/g)) {
    end = index + sign.length
  }
  return end
}

/** Whether a word ends at an index, and so a character. */
function endsWord(text: string, end: number): boolean {
  const before = text.charAt(end - 1)
  const after = text.charAt(end)
  if (between.test(before) || joinsNext.test(before)) return false
  return between.test(after) || (wide.test(before) && wide.test(after))
}

/** Whether a character surely ends at an index. */
function endsCharacter(text: string, end: number): boolean {
  const before = text.charAt(end - 1)
  return alone.test(text.charAt(end)) && !between.test(before) && !joinsNext.test(before)
}

/** What no excerpt ends with. */
const between = /[ ,;:\u3001\uff0c\uff1a\uff1b]/

/** Han, kana and their punctuation: each a word, and none joins to the one before it. */
const wide =
  /[\u3001-\u3003\u3008-\u3011\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]/

/** Characters that join to none before them: Latin, Greek, Cyrillic, Hebrew, Arabic, Thai, Hangul, Han. */
const alone =
  /[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3\u0e01-\u0e30\u0e40-\u0e46\u3001-\u3003\u3008-\u3011\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]/

/** Signs that join to what comes after them, first parts of syllables and pairs. */
const joinsNext =
  /\u200d|[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u1100-\u115f\ua960-\ua97c\ud800-\udbff]/
