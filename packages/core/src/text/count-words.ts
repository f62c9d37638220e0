/** Counts words over many pieces of text; see {@linkcode countWords}. */
export interface WordCounter {
  /** Words so far. */
  words: number
  /** Whether the last piece ended inside a word. */
  inside: boolean
  /** How many of the words are single characters of Chinese or Japanese, if that is counted. */
  ideographs?: number | undefined
}

/**
 * Count the words of one more piece of text. A word goes on from the piece before, unless `inside` was
 * set to false between them.
 *
 * A word is what white space separates; of Chinese and Japanese each character is one, as word
 * processors count them. The ranges are fixed, so that every runtime counts the same.
 *
 * @param counter - What was counted so far; it is changed.
 * @param text - Next piece of text.
 *
 * @example
 * ```ts
 * import { countWords, type WordCounter } from '@standfirst/core'
 *
 * const counter: WordCounter = { words: 0, inside: false }
 * for (const piece of ['Two wo', 'rds']) countWords(counter, piece)
 * counter.words // → 2
 * ```
 */
export function countWords(counter: WordCounter, text: string): void {
  let { words } = counter
  // 1 in a word, so that the end of a word needs no guess of a branch.
  let before = counter.inside ? 1 : 0
  let ideographs = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0xa0) {
      const now = (0x20 - unit) >>> 31
      words += now & ~before
      before = now
    } else if (isSpace(unit)) before = 0
    else if (isIdeograph(unit)) {
      words++
      ideographs++
      before = 0
      if (unit >= 0xd840 && unit <= 0xd8ff) index++
    } else {
      words += 1 & ~before
      before = 1
    }
  }
  counter.words = words
  counter.inside = before === 1
  if (counter.ideographs !== undefined) counter.ideographs += ideographs
}

/** White space beyond ASCII, and the punctuation of Chinese and Japanese. */
function isSpace(unit: number): boolean {
  if (unit < 0x2000) return unit === 0xa0
  return (
    unit <= 0x200b ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    (unit >= 0x3000 && unit <= 0x3003) ||
    (unit >= 0x3008 && unit <= 0x3020) ||
    unit === 0x30fb ||
    (unit >= 0xff01 && unit <= 0xff0f) ||
    (unit >= 0xff1a && unit <= 0xff20) ||
    (unit >= 0xff3b && unit <= 0xff40) ||
    (unit >= 0xff5b && unit <= 0xff65)
  )
}

/** Han, kana and bopomofo, or the first half of a Han character beyond the basic plane. */
function isIdeograph(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0x312f) ||
    (unit >= 0x31a0 && unit <= 0x31ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xd840 && unit <= 0xd8ff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
}
