/** Counts words over many pieces of text; see {@linkcode createWordCounter}. */
export interface WordCounter {
  /** Words so far. */
  words: number
  /** Whether the last piece ended inside a word. */
  inside: boolean
}

/**
 * Count the words of one more piece of text. A word goes on from the piece before, unless `inside` was
 * set to false between them.
 *
 * A word is what white space separates; of Chinese and Japanese each character is one, as word
 * processors count them.
 *
 * @param counter - What was counted so far; it is changed.
 * @param text - Next piece of text.
 */
export function countWords(counter: WordCounter, text: string): void {
  let { words, inside } = counter
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit <= 0x20 || (unit >= 0x80 && isSpace(unit))) inside = false
    else if (unit >= 0x2e80 && isIdeograph(unit)) {
      words++
      inside = false
      if (unit >= 0xd800) index++
    } else if (!inside) {
      words++
      inside = true
    }
  }
  counter.words = words
  counter.inside = inside
}

/** White space beyond ASCII, and the punctuation of Chinese and Japanese. */
function isSpace(unit: number): boolean {
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
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
    unit <= 0x312f ||
    (unit >= 0x31a0 && unit <= 0x31ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xd840 && unit <= 0xd8ff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
}
