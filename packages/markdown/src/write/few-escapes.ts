import type { AlternativeState } from '../dialect/dialect.ts'

/**
 * An alternative text of a picture with no more escapes than it needs to read back the same: several
 * tools lose the sign after a backslash there, or show the backslash.
 */
export function fewEscapes(text: string, { inCell }: AlternativeState): string {
  const marks = new Set<number>()
  for (const find of [unevenBrackets, links, emphasis, codeMarks, tags]) {
    for (const index of find(text)) marks.add(index)
  }
  for (const { index } of text.matchAll(backslashes)) marks.add(index)
  for (const { index } of text.matchAll(references)) marks.add(index)
  if (inCell) for (const { index } of text.matchAll(/\|/g)) marks.add(index)
  return Array.from(text.split(''), (sign, index) => (marks.has(index) ? `\\${sign}` : sign)).join(
    '',
  )
}

/** Those that escape what is after them, or the end. */
const backslashes = /\\(?=[!-/:-@[-`{-~]|$)/g

const references = /&(?=(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{0,31});)/g

/** Brackets without their other half. */
function unevenBrackets(text: string): number[] {
  const open: number[] = []
  const uneven: number[] = []
  for (const { 0: sign, index } of text.matchAll(/[[\]]/g)) {
    if (sign === '[') open.push(index)
    else if (open.pop() === undefined) uneven.push(index)
  }
  return [...open, ...uneven]
}

/** Brackets that would begin a link, a note, or one of another tool: `[a](b)`, `[a][b]`, `[[a]]`. */
function links(text: string): number[] {
  const isRisky = /\]\(|\]\[|\[\^|\[\[/.test(text)
  return isRisky ? Array.from(text.matchAll(/[[\]]/g), ({ index }) => index) : []
}

/** Signs of stress, where one that can begin stands before one that can end. */
function emphasis(text: string): number[] {
  return ['*', '_', '~'].flatMap((sign) => {
    const runs = Array.from(text.matchAll(new RegExp(`\\${sign}+`, 'g')), ({ 0: run, index }) => {
      const [before, after] = [text[index - 1] ?? ' ', text[index + run.length] ?? ' ']
      const isInside = sign === '_' && inWord.test(before) && inWord.test(after)
      return {
        begins: !isInside && /\S/.test(after),
        ends: !isInside && /\S/.test(before),
        marks: Array.from(run, (_sign, at) => index + at),
      }
    })
    const first = runs.findIndex(({ begins }) => begins)
    const isPair = first >= 0 && runs.slice(first + 1).some(({ ends }) => ends)
    return isPair ? runs.flatMap(({ begins, ends, marks }) => (begins || ends ? marks : [])) : []
  })
}

const inWord = /[\p{L}\p{N}]/u

/** Backticks: another one may stand after the picture, and code ends at no bracket. */
function codeMarks(text: string): number[] {
  return Array.from(text.matchAll(/`/g), ({ index }) => index)
}

/** What begins a tag, a comment or an address between angle brackets. */
function tags(text: string): number[] {
  return Array.from(text.matchAll(/<(?:[!?]|(?=\/?[a-zA-Z][^<]*[>=:@]))/g), ({ index }) => index)
}
