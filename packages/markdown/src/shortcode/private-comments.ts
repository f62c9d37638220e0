import type { MarkdownPreset } from '../front-matter/preset.ts'
import { type CommentForm, formsInText, formsOf } from './comment-forms.ts'

/** A comment in a source, which no reader sees. */
export interface PrivateComment {
  from: number
  /** Offset after its last sign; `undefined` if nothing ends it. */
  to: number | undefined
  /** Whether it is no comment, but a text that only some readers may see: that it is cut is told. */
  isSecret?: boolean | undefined
}

/**
 * Find the private comments of a source, outside of code.
 *
 * @param start - Offset where the body begins.
 * @param hidden - Ranges in which there are none, in order.
 */
export function privateComments(
  source: string,
  start: number,
  hidden: readonly (readonly [number, number])[],
  preset: MarkdownPreset | undefined,
  path: string | undefined,
): PrivateComment[] {
  const forms = formsOf(preset, path)
  return forms ? commentsOf(source, start, hidden, forms) : []
}

/**
 * Find the comments of a text that is no Markdown, as titles are: those of HTML and of any tool, for
 * few tools run theirs there. What stands in backticks is none.
 */
export function commentsInText(text: string, preset: MarkdownPreset | undefined): PrivateComment[] {
  return commentsOf(text, 0, codeIn(text), formsInText(preset))
}

function codeIn(text: string): [number, number][] {
  return [...text.matchAll(/`[^`]+`/g)].map(({ 0: { length }, index }) => [index, index + length])
}

function commentsOf(
  source: string,
  start: number,
  hidden: readonly (readonly [number, number])[],
  forms: readonly CommentForm[],
): PrivateComment[] {
  const found: PrivateComment[] = []
  const opens = forms.map(({ open }) => new RegExp(open))
  // What was found ahead is not looked for again.
  const ahead: (RegExpExecArray | null | undefined)[] = []
  const endless = new Set<RegExp>()
  const endsByForm = new Map<CommentForm, ReadonlyMap<number, number>>()
  let at = start

  function nested(form: CommentForm): ReadonlyMap<number, number> | undefined {
    if (form.nests && !endsByForm.has(form)) endsByForm.set(form, nestedEnds(source, form, hidden))
    return endsByForm.get(form)
  }

  for (;;) {
    const next = opens.reduce<[RegExpExecArray, CommentForm] | undefined>((first, open, index) => {
      open.lastIndex = at
      const known = ahead[index]
      const match = known === null || (known && known.index >= at) ? known : open.exec(source)
      ahead[index] = match
      return match && (!first || match.index < first[0].index)
        ? [match, forms[index] as CommentForm]
        : first
    }, undefined)
    if (!next) return found
    const [{ 0: signs, index: from }, form] = next
    const { close, isSecret, isText } = form
    const inside = from + signs.length
    const cover = hidden.find(([begin, end]) => begin <= from && from < end)
    if (cover) {
      at = Math.max(cover[1], inside)
      continue
    }
    let end = nested(form)?.get(from)
    if (end === undefined && !endless.has(close)) {
      const ends = new RegExp(close)
      ends.lastIndex = inside
      end = endOf(source, ends, from, hidden)
      if (end === undefined) endless.add(close)
    }
    if (/^\{%-?\s*(?:raw|verbatim)/.test(signs)) {
      // What Liquid shows as it is.
      at = end ?? inside
      continue
    }
    at = end ?? inside
    if (
      end === undefined &&
      isText?.(source.slice(from - 1, from), source.slice(inside, inside + 1))
    ) {
      continue
    }
    found.push({ from, to: end, isSecret })
  }
}

/** Where each comment ends that holds others, or none, by where it begins; signs in code are no signs. */
function nestedEnds(
  source: string,
  { close, open }: CommentForm,
  hidden: readonly (readonly [number, number])[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const begun: number[] = []
  const signs = new RegExp(`(${open.source})|${close.source}`, 'g')
  let cover = 0
  for (const { 0: text, 1: opening, index } of source.matchAll(signs)) {
    while ((hidden[cover]?.[1] ?? Number.POSITIVE_INFINITY) <= index) cover++
    if ((hidden[cover]?.[0] ?? Number.POSITIVE_INFINITY) <= index) continue
    if (opening !== undefined) {
      begun.push(index)
      continue
    }
    const from = begun.pop()
    if (from !== undefined) found.set(from, index + text.length)
  }
  return found
}

/** Where a comment ends: one that begins alone on its line goes on over code. */
function endOf(
  source: string,
  ends: RegExp,
  from: number,
  hidden: readonly (readonly [number, number])[],
): number | undefined {
  const isBlock = /(?:^|\n)[ \t>]*$/.test(source.slice(Math.max(0, from - 100), from))
  let first: number | undefined
  for (let match = ends.exec(source); match; match = ends.exec(source)) {
    const to = match.index + match[0].length
    first ??= to
    const { index } = match
    if (!isBlock || !hidden.some(([begin, end]) => begin <= index && index < end)) return to
  }
  return first
}
