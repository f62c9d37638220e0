import { fenceEnd, lineStarts, ticksEnd } from './code-end.ts'
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
  const lineOf = lineStarts(source, start)
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
      to = ticksEnd(source, signs.lastIndex, ticks, lineOf(from))
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
