import type { SafeConfig, State, Unsafe } from 'mdast-util-to-markdown'

/**
 * The library's `safe`, which tries each of some fifty patterns on each text, with those alone that may be
 * found in it: a pattern whose sign does not occur where it can count is left out. A text without any such
 * place is safe as it is, and in one with a single place only that is escaped.
 *
 * @param state - State of the library, whose `safe` it calls.
 */
export function narrowedSafe(state: State): State['safe'] {
  const { safe } = state
  let signs: Signs | undefined
  return (given, config) => {
    const text = given ?? ''
    const before = config.before ?? ''
    const whole = before + text + (config.after ?? '')
    if (signs?.unsafe !== state.unsafe || !isSame(signs.stack, state.stack)) signs = signsIn(state)
    const hasSlash = text.includes('\\')
    if (!hasSlash && !hasPlace(whole, before.length, before.length + text.length, signs))
      return text
    const places = placesIn(whole, signs)
    const [place] = places
    const isPlain = place?.sign !== '_' && !hasSlash && !state.stack.includes('autolink')
    if (place && places.length === 1 && isPlain) {
      return withSign(text, place, before.length, whole, state, config)
    }
    const all = state.unsafe
    state.unsafe = [...new Set(places.flatMap(({ patterns }) => patterns))]
    const written = safe.call(state, text, config)
    state.unsafe = all
    return written
  }
}

/** The patterns that count in a construct. */
interface Signs {
  stack: readonly string[]
  unsafe: readonly Unsafe[]
  /** Those of a sign, by its code. */
  of: readonly (readonly Sign[] | undefined)[]
  /** Whether a sign can count away from line ends, by its code. */
  inLines: Uint8Array
}

interface Sign {
  pattern: Unsafe
  /** Whether only blanks (and digits, if it says so) may stand between it and the line end before it. */
  atBreak: 'blanks' | 'digits' | undefined
  /** The characters that may stand directly before it, by code, if that is known. */
  before: Uint8Array | undefined
  /** What must stand after it. */
  after: Uint8Array | RegExp | undefined
}

/** Where a text may need an escape. */
interface Place {
  at: number
  sign: string
  patterns: Unsafe[]
}

const cache = new WeakMap<readonly Unsafe[], Map<string, Signs>>()

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index])
}

function signsIn({ stack, unsafe }: State): Signs {
  let known = cache.get(unsafe)
  if (!known) {
    known = new Map()
    cache.set(unsafe, known)
  }
  const key = stack.join()
  let signs = known.get(key)
  if (!signs) {
    signs = signsOf([...stack], unsafe)
    known.set(key, signs)
  }
  return signs
}

function signsOf(stack: readonly string[], unsafe: readonly Unsafe[]): Signs {
  const counts = (constructs: Unsafe['inConstruct'], none: boolean): boolean => {
    const names = [constructs ?? []].flat()
    return names.length === 0 ? none : names.some((name) => stack.includes(name))
  }
  const of: (Sign[] | undefined)[] = new Array(129).fill(undefined)
  const inLines = new Uint8Array(129)
  for (const pattern of unsafe) {
    if (!counts(pattern.inConstruct, true) || counts(pattern.notInConstruct, false)) continue
    const code = codeAt(pattern.character, 0)
    const sign = signOf(pattern)
    of[code] = [...(of[code] ?? []), sign]
    if (!sign.atBreak && !isLineEnd(sign.before) && !isLineEnd(sign.after)) inLines[code] = 1
  }
  return { stack, unsafe, of, inLines }
}

function isLineEnd(beside: Sign['after']): boolean {
  return (
    beside instanceof Uint8Array && beside.every((can, code) => !can || code === 10 || code === 13)
  )
}

function signOf(pattern: Unsafe): Sign {
  const { after, afterNode, atBreak, before, beforeNode, unicode } = pattern
  if (afterNode || beforeNode || unicode) {
    return { pattern, atBreak: undefined, before: undefined, after: undefined }
  }
  const isDigits = before === '\\d+'
  return {
    pattern,
    atBreak: atBreak ? (isDigits ? 'digits' : before ? undefined : 'blanks') : undefined,
    before: atBreak || !before ? undefined : charactersOf(before.replace(/^\(\?<=.*\)/, '')),
    after: after ? (charactersOf(after) ?? new RegExp(`(?:${after})`, 'y')) : undefined,
  }
}

/** The characters that an expression takes, if it is one character or a class of them. */
function charactersOf(expression: string): Uint8Array | undefined {
  if (
    !/^(?:\w|\\?[^\w()*+?{}|^$[\].]|\\[rnt.[\]()]|\[(?:\\.|[^\]\\^])(?:\\.|[^\]\\])*\])$/.test(
      expression,
    )
  )
    return undefined
  const one = new RegExp(`^${expression}$`)
  const beyond = /\\[DPSWpsux]|[^\0-\x7f]/.test(expression)
  return Uint8Array.from({ length: 129 }, (_, code) =>
    (code === 128 ? beyond : one.test(String.fromCharCode(code))) ? 1 : 0,
  )
}

function placesIn(text: string, signs: Signs): Place[] {
  const places: Place[] = []
  let at = nextPlace(text, 0, text.length, signs)
  while (at !== undefined) {
    const place = at
    const here = signs.of[codeAt(text, at)]?.filter((sign) => canCount(sign, text, place)) ?? []
    places.push({ at, sign: text.charAt(at), patterns: here.map(({ pattern }) => pattern) })
    at = nextPlace(text, at + 1, text.length, signs)
  }
  return places
}

/** {@linkcode nextPlace}, where a text has no line end: few signs can count but at its edges. */
function hasPlace(text: string, start: number, end: number, signs: Signs): boolean {
  const isLine = end > start && !/[\r\n]/.test(text.slice(start, end))
  if (!isLine) return nextPlace(text, start, end, signs) !== undefined
  let at = start
  while (at < end && /[\t \d]/.test(text.charAt(at))) at++
  const last = end - 1
  if (nextPlace(text, start, Math.min(at + 1, end), signs) !== undefined) return true
  if (nextPlace(text, last, end, signs) !== undefined) return true
  for (at++; at < last; at++) {
    if (signs.inLines[codeAt(text, at)] && nextPlace(text, at, at + 1, signs) !== undefined)
      return true
  }
  return false
}

function nextPlace(text: string, start: number, end: number, signs: Signs): number | undefined {
  for (let at = start; at < end; at++) {
    const here = signs.of[codeAt(text, at)]
    if (here) for (const sign of here) if (canCount(sign, text, at)) return at
  }
  return undefined
}

function canCount({ after, atBreak, before }: Sign, text: string, at: number): boolean {
  if (before && !(at > 0 && before[codeAt(text, at - 1)])) return false
  if (atBreak && !beginsLine(text, at, atBreak === 'digits')) return false
  if (!(after instanceof RegExp)) return !after || after[codeAt(text, at + 1)] === 1
  after.lastIndex = at + 1
  return after.test(text)
}

function beginsLine(text: string, at: number, withDigits: boolean): boolean {
  let before = at
  let code: number
  do code = text.charCodeAt(--before)
  while (code === 32 || code === 9 || (withDigits && code >= 48 && code <= 57))
  return code === 10 || code === 13
}

/** Code of a character, all beyond ASCII as one; none at the end of the text. */
function codeAt(text: string, at: number): number {
  return Math.min(text.charCodeAt(at), 128)
}

/** A text with its one sign escaped, if a pattern is found there. */
function withSign(
  text: string,
  { at, patterns, sign }: Place,
  start: number,
  whole: string,
  state: State,
  { encode }: SafeConfig,
): string {
  const isFound = patterns.some((pattern) => {
    const expression = state.compilePattern(pattern)
    expression.lastIndex = 0
    const found = expression.test(whole)
    expression.lastIndex = 0
    return found
  })
  if (!isFound) return text
  const isEscaped = /[!-/:-@[-`{-~]/.test(sign) && !encode?.includes(sign)
  const reference = `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`
  return (
    text.slice(0, at - start) + (isEscaped ? `\\${sign}` : reference) + text.slice(at - start + 1)
  )
}
