/** Letters of scripts that put no space between words: two of them together are a term. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u

/**
 * The terms of a text, for an index and for what is looked for in it: words in lower case, without the
 * accents of Latin letters, and pairs of letters where words are not apart. The same on every runtime,
 * which dictionaries of words are not.
 *
 * @example
 * ```ts
 * searchTerms('Café 東京都') // ['cafe', '東京', '京都']
 * ```
 */
export function searchTerms(text: string): string[] {
  return wordsOf(text).flatMap((word) => (unspaced.test(word) ? pairs(word) : [word]))
}

/** The terms of a text for an index: in it, a single letter of those scripts can be found too. */
export function indexTerms(text: string): string[] {
  return wordsOf(text).flatMap((word) =>
    unspaced.test(word)
      ? [...pairs(word), ...[...word].filter((letter) => unspaced.test(letter))]
      : [word],
  )
}

function wordsOf(text: string): string[] {
  const decomposed = text.toWellFormed().normalize('NFKD')
  const plain = decomposed.replace(/[\u0300-\u036f]/g, '').normalize('NFKC')
  return plain.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
}

/** A word of several scripts, part by part: `GPT研究所` is `gpt`, `研究`, `究所`. */
function pairs(word: string): string[] {
  const terms: string[] = []
  let rest = ''
  let before = ''
  for (const letter of word) {
    if (!unspaced.test(letter)) {
      rest += letter
      before = ''
      continue
    }
    if (rest) terms.push(rest)
    rest = ''
    if (before) terms.push(before + letter)
    before = letter
  }
  if (rest) terms.push(rest)
  // A single letter is a word of its own.
  return terms.length ? terms : [word]
}
