import { fenceSign } from '../shortcode/fence-sign.ts'
import { scriptEnd } from './script-end.ts'

/** A tag of JSX; a fragment has no name. */
export interface JsxTag {
  type: 'open' | 'close' | 'alone'
  from: number
  to: number
  name: string
  /** By their names: where they stand, and the value of those that are texts. */
  attributes: ReadonlyMap<string, { from: number; to: number; text?: string }>
}

/** What of MDX is no Markdown. */
export type JsxPart =
  | JsxTag
  /** `{…}`. */
  | { type: 'expression'; from: number; to: number }
  /** Lines that load or give modules. */
  | { type: 'module'; from: number; to: number }

/**
 * Find the tags, expressions and modules of a text, outside of code and comments.
 *
 * @param start - Offset where the body begins.
 * @see {@link https://mdxjs.com/docs/what-is-mdx/}
 */
export function jsxParts(source: string, start: number): JsxPart[] {
  const found: JsxPart[] = []
  const signs = new RegExp(sign)
  signs.lastIndex = start
  // A bracket that nothing closes is looked after up to the end.
  let failures = 0
  for (let match = signs.exec(source); match; match = signs.exec(source)) {
    const from = match.index
    const [all, module, fence, ticks] = match
    let to: number | undefined
    if (module !== undefined) {
      const isFirst = from === start || /(?:^|\n)[ \t\r]*\n$/.test(source.slice(from - 40, from))
      const last = found.at(-1)
      const isNext = last?.type === 'module' && source.slice(last.to, from).trim() === ''
      to = isFirst || isNext ? scriptEnd(source, from, 'blank') : undefined
      if (to !== undefined) found.push({ type: 'module', from, to })
    } else if (fence !== undefined) {
      to = fenceEnd(source, signs.lastIndex, fence)
    } else if (ticks !== undefined) {
      to = ticksEnd(source, signs.lastIndex, ticks)
    } else if (all === '<!--') {
      const end = source.indexOf('-->', from)
      to = end < 0 ? undefined : end + 3
    } else if (all === '{') {
      to = failures < 100 ? scriptEnd(source, from, 'brace') : undefined
      if (to === undefined) failures++
      else found.push({ type: 'expression', from, to })
    } else if (all.startsWith('<')) {
      const tag = tagAt(source, from)
      if (tag) found.push(tag)
      to = tag?.to
    } else continue
    signs.lastIndex = to ?? from + Math.max(all.length, 1)
  }
  return found
}

/** Modules; fences; code in a line; signs that are text; expressions, comments and tags. */
const sign =
  /^((?:import\s(?:\s{0,99}['"]|[^'"]{0,2000}?\bfrom\s{0,99}['"])|export\s+(?:[{*]|(?:default|const|let|var|function|class|async)\b)))|^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,999}\]:)*(`{3,}(?!`)(?!.*`)|~{3,})|(`+)|\\[\s\S]|<!--|[{]|<(?=[/>A-Za-z_$])/gm

function fenceEnd(source: string, from: number, fence: string): number {
  let at = source.indexOf('\n', from)
  while (at >= 0) {
    const next = source.indexOf('\n', at + 1)
    const line = source.slice(at + 1, next < 0 ? source.length : next)
    const end = fenceSign.exec(line.replace(/^[ \t>]+/, ''))?.[1]
    if (end?.startsWith(fence) && /^[ \t>]*[`~]+\s*$/.test(line)) return at + 1 + line.length
    at = next
  }
  return source.length
}

/** After the same number of ticks, in the same paragraph, headline or cell; `undefined` if there are none. */
function ticksEnd(source: string, from: number, ticks: string): number | undefined {
  const [, quotes = '', kind] =
    lineStart.exec(source.slice(source.lastIndexOf('\n', from - 1) + 1, from)) ?? []
  const runs = new RegExp(kind === '|' ? inCell : kind ? inHeadline : inParagraph)
  runs.lastIndex = from
  for (let run = runs.exec(source); run; run = runs.exec(source)) {
    if (run[0] === ticks) return runs.lastIndex
    const isQuoted = run[0].endsWith('>')
    if (!isQuoted && !run[0].startsWith('`')) return undefined
    // One that begins ends the paragraph; the one in which it stands goes on.
    if (isQuoted && depth(run[0]) > depth(quotes)) return undefined
  }
  return undefined
}

function depth(quotes: string): number {
  return quotes.split('>').length
}

const lineStart = /^([ \t>]*)(\||#{1,6}[ \t])?/

/** Ticks, or what ends a cell of a table. */
const inCell = /`+|(?<!\\)\||\n/g
const inHeadline = /`+|\n/g

/** Ticks, what ends a paragraph (a line without text, or the first of something else), or quotation signs. */
const inParagraph =
  /`+|\n(?=[ \t\r>]*(?:$|`{3,}[^`\n]*$|~{3}|#{1,6}(?:[ \t]|$)|(?:[-*+]|\d{1,9}[.)])[ \t]+\S|\[\^[^\]\s]{1,999}\]:))|\n[ \t>]*>/gm

const begin = /<(\/?)[ \t]*([A-Za-z_$][\w$.:-]*)?/y
const attribute = /\s*(?:([A-Za-z_$][\w$:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=\{)))?|(?=\{))/y
const end = /\s*(\/?)>/y

function tagAt(source: string, from: number): JsxTag | undefined {
  const [whole = '', slash, name = ''] = at(begin, source, from) ?? []
  let to = from + whole.length
  const attributes = new Map<string, { from: number; to: number; text?: string }>()
  for (;;) {
    const [last, alone] = at(end, source, to) ?? []
    if (last !== undefined) {
      const type = slash ? 'close' : alone ? 'alone' : 'open'
      return { type, from, to: to + last.length, name, attributes }
    }
    const [given, key, double, single] = at(attribute, source, to) ?? []
    // Between two stands a space.
    if (given === undefined || !/^\s/.test(given)) return undefined
    const begun = to + given.length - given.trimStart().length
    to += given.length
    const text = double ?? single
    if (source[to] === '{' && text === undefined) {
      const after = scriptEnd(source, to, 'brace', 20_000)
      if (after === undefined) return undefined
      const literal = literalOf(source.slice(to + 1, after - 1))
      attributes.set(key ?? '', { from: begun, to: after, ...(literal && { text: literal }) })
      to = after
    } else if (key) attributes.set(key, { from: begun, to, ...(text !== undefined && { text }) })
    else return undefined
  }
}

/** The text of a literal of JavaScript; `undefined` of any other expression. */
export function literalOf(expression: string): string | undefined {
  const [, double, single, template, number] =
    /^\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)'|`([^`\\$]*)`|(\d+(?:\.\d+)?))\s*$/.exec(expression) ?? []
  return double ?? single ?? template ?? number
}

function at(pattern: RegExp, source: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(source)
}
