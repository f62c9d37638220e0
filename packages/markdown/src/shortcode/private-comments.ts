import type { MarkdownPreset } from '../front-matter/preset.ts'
import { type CommentForm, formsInAlternative, formsInText, formsOf } from './comment-forms.ts'

/** A comment in a source, which no reader sees. */
export interface PrivateComment {
  from: number
  /** Offset after its last sign; `undefined` if nothing ends it. */
  to: number | undefined
  /** Whether it is no comment, but a text that only some readers may see: that it is cut is told. */
  isSecret?: boolean | undefined
  /** Whether it stands in code, and the tool reads it there, too: that it is cut is told. */
  isInCode?: boolean | undefined
}

/** Ranges of a source, in order. */
export type Ranges = readonly (readonly [number, number])[]

/** Where no comments are looked for. */
export interface HiddenPlaces {
  /** Where there are none at all. */
  always: Ranges
  /** Only what a tool reads before Markdown is a comment there. */
  code: Ranges
  /** Of links and pictures, with titles: as code. */
  addresses: Ranges
}

/**
 * Find the private comments of a source.
 *
 * @param start - Offset where the body begins.
 */
export function privateComments(
  source: string,
  start: number,
  hidden: HiddenPlaces,
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
  const places = { always: codeIn(text), code: [], addresses: [] }
  return commentsOf(text, 0, places, formsInText(preset))
}

/**
 * Find the comments of an alternative text, as it is written: those of HTML and of the tool. What stands
 * in backticks is none.
 */
export function commentsInAlternative(
  written: string,
  preset: MarkdownPreset | undefined,
  path: string | undefined,
): PrivateComment[] {
  if (!/<!--|%%|\{/.test(written)) return []
  const places = { always: codeIn(written), code: [], addresses: [] }
  return commentsOf(written, 0, places, formsInAlternative(preset, path))
}

function codeIn(text: string): [number, number][] {
  return [...text.matchAll(/`[^`]+`/g)].map(({ 0: { length }, index }) => [index, index + length])
}

function commentsOf(
  source: string,
  start: number,
  places: HiddenPlaces,
  forms: readonly CommentForm[],
): PrivateComment[] {
  const found: PrivateComment[] = []
  const opens = forms.map(({ open }) => new RegExp(open))
  // What was found ahead is not looked for again.
  const ahead: (RegExpExecArray | null | undefined)[] = []
  const endless = new Set<RegExp>()
  const { addresses, always, code } = places
  const all = [...always, ...code, ...addresses].sort(byStart)
  const outsideCode = [...always, ...code].sort(byStart)
  const endsByForm = new Map<CommentForm, ReadonlyMap<number, number>>()
  let at = start

  function nested(form: CommentForm): ReadonlyMap<number, number> | undefined {
    if (!endsByForm.has(form)) {
      if (form.ends) endsByForm.set(form, form.ends(source))
      if (form.nests) endsByForm.set(form, nestedEnds(source, form, form.isFirst ? always : all))
    }
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
    const { close, isFirst, isInTitles, isSecret, isText } = form
    const hidden = isFirst ? always : isInTitles ? outsideCode : all
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
    const isInCode = isFirst && code.some(([begin, to]) => begin <= from && from < to)
    found.push({ from, to: end, isSecret, ...(isInCode && { isInCode }) })
  }
}

function byStart([one]: readonly [number, number], [other]: readonly [number, number]): number {
  return one - other
}

/** Where each comment ends that holds others, or none, by where it begins; signs in code are no signs. */
function nestedEnds(
  source: string,
  { close, open }: CommentForm,
  hidden: Ranges,
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
function endOf(source: string, ends: RegExp, from: number, hidden: Ranges): number | undefined {
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
