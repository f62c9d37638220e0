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
  const byStart = new Map<string, string[]>()
  for (const one of whole) {
    const start = one.charAt(0)
    const others = byStart.get(start)
    if (others) others.push(one)
    else byStart.set(start, [one])
  }
  return (text) => whole.has(text) || canBeSplit(text, byStart)
}

/** Whether the words, one after another, make the text. */
function canBeSplit(text: string, byStart: ReadonlyMap<string, readonly string[]>): boolean {
  const reached = new Uint8Array(text.length + 1)
  reached[0] = 1
  for (let at = 0; at < text.length; at++) {
    if (!reached[at]) continue
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (between.test(character)) reached[at + character.length] = 1
    for (const word of byStart.get(text.charAt(at)) ?? []) {
      if (text.startsWith(word, at)) reached[at + word.length] = 1
    }
  }
  return reached[text.length] === 1
}

const between = /[\s\p{P}\p{S}]/u
