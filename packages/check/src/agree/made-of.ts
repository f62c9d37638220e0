/** Tells whether a text is made of known words only, with white space and punctuation between. */
export type MadeOf = (text: string) => boolean

/**
 * Collect what may stand in an output beside the text of sections.
 *
 * @param known - Words and whole texts, with white space as a reader sees it.
 */
export function createMadeOf(known: Iterable<string>): MadeOf {
  const whole = new Set(known)
  whole.delete('')
  const byStart: WordsByStart = new Map()
  for (const one of whole) {
    const start = one.charAt(0)
    const byLength = byStart.get(start) ?? new Map<number, Set<string>>()
    byStart.set(start, byLength)
    const others = byLength.get(one.length)
    if (others) others.add(one)
    else byLength.set(one.length, new Set([one]))
  }
  return (text) => whole.has(text) || canBeSplit(text, byStart)
}

/** Words of one length are looked up at once: an article of many notes has as many that begin alike. */
type WordsByStart = Map<string, Map<number, Set<string>>>

/** Whether the words, one after another, make the text. */
function canBeSplit(text: string, byStart: WordsByStart): boolean {
  const reached = new Uint8Array(text.length + 1)
  reached[0] = 1
  for (let at = 0; at < text.length; at++) {
    if (!reached[at]) continue
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (between.test(character)) reached[at + character.length] = 1
    for (const [length, words] of byStart.get(text.charAt(at)) ?? []) {
      if (at + length <= text.length && stands(text, at, length, words)) reached[at + length] = 1
    }
  }
  return reached[text.length] === 1
}

function stands(text: string, at: number, length: number, words: ReadonlySet<string>): boolean {
  // A few are compared where they stand: most differ at once.
  if (words.size > 4) return words.has(text.slice(at, at + length))
  for (const word of words) if (text.startsWith(word, at)) return true
  return false
}

const between = /[\s\p{P}\p{S}]/u
