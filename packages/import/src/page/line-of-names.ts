import { offices, places, roleOfSomeone } from './byline-words.ts'

/** Who is named in a line. */
export interface NamesOfLine {
  names: string[]
  /** Whether it says nothing else. */
  isWhole: boolean
  /** Whether what else it says is what they do. */
  isNamed: boolean
}

/**
 * The names at the beginning of a text that names people, without what is said of them after a comma:
 * what they do, and where they are.
 */
export function besideNames(text: string): NamesOfLine {
  const names: string[] = []
  let [isWhole, isNamed] = [true, true]
  for (const item of itemsOf(text)) {
    const name = item.replace(where, '').replace(/^(?:by|von|par|por|door) /i, '')
    const isSaid = roleOfSomeone.test(name) || offices.test(name)
    // After a name in full, one word is a place or a title.
    const isBeside = names.length > 0 && (isPlace(name) || (isFull(names[0]) && !isFull(name)))
    if (isSaid || isBeside || !isNameOfPerson(name)) {
      isWhole = false
      isNamed &&= isSaid && names.length > 0
      // A sentence begins with what may be a name.
      if (names.length && !isSaid && name.split(' ').length > 6)
        return { names: [], isWhole, isNamed }
      if (names.length === 0 || !isSaid) break
      continue
    }
    if (name !== item) isWhole = false
    names.push(name)
  }
  return { names, isWhole, isNamed }
}

/** A list of names in its items; what parts two names stands in some names, too. */
function itemsOf(text: string): string[] {
  return text
    .split(
      /\s*(?:[,،、，;&]|\s(?:and|und|et|en|ve|और|和|与|與|及|with|mit|avec|con|com|и)\s)\s*(?:and\s+)?/iu,
    )
    .flatMap((part) => splitAt(part, /\s(?:y|e|i|и)\s/u))
    .flatMap((part) => splitAt(part, /\s[וو](?=\p{L})/u))
    .map((part) => part.trim())
    .filter(Boolean)
}

/** A part in two, if each of them is a name in full: `Ramón y Cajal` is one. */
function splitAt(part: string, sign: RegExp): string[] {
  const found = sign.exec(part)
  if (!found) return [part]
  const [one, other] = [part.slice(0, found.index), part.slice(found.index + found[0].length)]
  return isFull(one) && isFull(other) ? [one, ...splitAt(other, sign)] : [part]
}

function isFull(name: string | undefined): boolean {
  return (
    name !== undefined &&
    (name.includes(' ') || !/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(name))
  )
}

function isPlace(name: string): boolean {
  return places.test(name)
}

/** Where somebody was, after the name. */
const where = /\s(?:in|à|en|aus|from|desde|em|a|z|w|из|في|ב[־-]?)\s\p{Lu}.*$/u

/** Whether a text is like the name of a person: a few words, each with a capital or of another script. */
export function isNameOfPerson(text: string): boolean {
  const words = text.split(' ')
  const isProper = (word: string) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || particles.test(word)
  const isDense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
    text,
  )
  return (
    words.length <= (/^\p{Lo}/u.test(text) ? 4 : 5) &&
    text.length <= (isDense ? 16 : 50) &&
    !/[.!?:;"“”。！？]$/.test(text.replace(/\b(?:Jr|Sr|Dr|\p{L})\.$/u, '')) &&
    !/[\d/]/.test(text) &&
    !/\b(?:author|follow|more|posted|published|read|share|sign|subscribe|updated)\b|[をへ]|リンク/i.test(
      text,
    ) &&
    words.every(isProper) &&
    !particles.test(words.at(-1) ?? '')
  )
}

const particles =
  /^(?:al|bin|da|de|del|della|den|der|di|do|dos|du|e|el|ibn|la|le|te|ten|van|vom|von|y|zu|d['’]\p{Lu}\p{L}+)$/u
