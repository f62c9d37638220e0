/**
 * The letters, digits and signs of money of a text, without all that stands between them: two texts that have them alike
 * say the same, however their lines are broken and whatever signs lists, quotations and links have.
 */
export function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}\p{Sc}]+/gu, '')
}

/** The words of a text, as {@linkcode letters} leaves them. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}\p{Sc}]+/u)
    .filter(Boolean)
}
