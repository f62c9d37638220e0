import type { WordPressShortcode } from '../wordpress-options.ts'

/** What stands in a text: text as it is, or a shortcode. */
export type ShortcodePart =
  | { text: string }
  | {
      shortcode: WordPressShortcode
      /** As it stands there, its content included. */
      written: string
    }

/**
 * Find the shortcodes of a text: `[gallery ids="1,2"]`, `[caption]…[/caption]`. Brackets inside tags are
 * parts of attributes; `[[x]]` means the text `[x]`.
 *
 * What is in brackets and is no shortcode, such as `[sic]`, is text: one has attributes, a closing tag,
 * an underscore in its name, or a name that is known.
 *
 * @param isKnown - Whether a name is one of a shortcode, whatever else it says.
 * @see {@link https://codex.wordpress.org/Shortcode_API}
 */
export function findShortcodes(text: string, isKnown: (name: string) => boolean): ShortcodePart[] {
  const parts: ShortcodePart[] = []
  const next = finder(text)
  let written = ''
  let at = 0
  let tries = 0
  const token = /<!--|<\/?[a-z][^<>]*>|\[/gi
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '<!--') {
      const end = text.indexOf('-->', token.lastIndex)
      if (end < 0) break
      token.lastIndex = end
    }
    if (found[0] !== '[') continue
    if (++tries > mostTries) break
    const start = found.index
    const escaped = /\[\[([a-z][\w-]*(?:[^[\]]*)\](?:[^[\]]*\[\/[\w-]+\])?)\]/iy
    escaped.lastIndex = start
    const literal = escaped.exec(text)
    if (literal) {
      written += `${text.slice(at, start)}[${literal[1] ?? ''}`
      at = escaped.lastIndex
      token.lastIndex = at
      continue
    }
    const tag = openingTag(text, start)
    if (!tag) continue
    const name = tag.name.toLowerCase()
    const closing = tag.isClosed ? undefined : closingTag(text, tag, next)
    const isShortcode =
      isKnown(name) || closing || name.includes('_') || Object.keys(tag.attributes).length > 0
    if (!isShortcode || (!isKnown(name) && isText(tag.attributes, closing !== undefined))) continue
    const end = closing?.end ?? tag.end
    written += text.slice(at, start)
    if (written) parts.push({ text: written })
    written = ''
    const content = closing && text.slice(tag.end, closing.start)
    const shortcode = { name, attributes: tag.attributes, content }
    parts.push({ shortcode, written: text.slice(start, end) })
    at = end
    token.lastIndex = end
  }
  written += text.slice(at)
  if (written) parts.push({ text: written })
  return parts
}

/** A text of more brackets is none that somebody wrote. */
const mostTries = 10_000
const mostAttributes = 2000

interface OpeningTag {
  name: string
  attributes: Record<string, string>
  end: number
  /** Whether it says itself that nothing closes it: `[x /]`. */
  isClosed: boolean
}

function openingTag(text: string, start: number): OpeningTag | undefined {
  const head = /\[([a-z][\w-]{0,60})(?=[\s/\]=])/iy
  head.lastIndex = start
  const name = head.exec(text)?.[1]
  if (!name) return undefined
  let quote = ''
  const last = Math.min(text.length, head.lastIndex + mostAttributes)
  for (let at = head.lastIndex; at < last; at++) {
    const character = text[at] ?? ''
    if (quote) {
      if (character === quote) quote = ''
    } else if ((character === '"' || character === "'") && text[at - 1] === '=') quote = character
    else if (character === '[' || character === '<') return undefined
    else if (character === ']') {
      const written = text.slice(head.lastIndex, at)
      const isClosed = written.trimEnd().endsWith('/')
      const attributes = readAttributes(isClosed ? written.trimEnd().slice(0, -1) : written)
      return { name, attributes, end: at + 1, isClosed }
    }
  }
  return undefined
}

/** `a="b"`, `a='b'`, `a=b`, and values without a name, which are numbered. */
function readAttributes(written: string): Record<string, string> {
  const pairs: [string, string][] = []
  let unnamed = 0
  const pattern =
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|([^\s"']+)/g
  for (const [, name, double, single, bare, ...values] of written.matchAll(pattern)) {
    const value = double ?? single ?? bare ?? values.find((one) => one !== undefined) ?? ''
    pairs.push([name?.toLowerCase() ?? String(unnamed++), unescaped(value)])
  }
  return Object.fromEntries(pairs)
}

function unescaped(value: string): string {
  return value
    .replace(/&#0*3[49];|&quot;|&apos;/g, (entity) => (/39|apos/.test(entity) ? "'" : '"'))
    .replaceAll('&amp;', '&')
    .replaceAll('&#038;', '&')
}

/** Words in brackets that follow a name without `=` are a remark of the author. */
function isText(attributes: Readonly<Record<string, string>>, isClosed: boolean): boolean {
  const names = Object.keys(attributes)
  const isUnnamed = names.length > 0 && names.every((name) => /^\d+$/.test(name))
  return !isClosed && isUnnamed && !Object.values(attributes).some((one) => /^https?:/.test(one))
}

function closingTag(
  text: string,
  { end, name }: OpeningTag,
  next: (words: string, from: number) => number,
): { start: number; end: number } | undefined {
  const tag = `[/${name}]`
  const start = next(tag, end)
  if (start < 0) return undefined
  // The end of a later one of the same name; `[x_y` is of another.
  let later = next(`[${name}`, end)
  while (later >= 0 && later < start && /[\w-]/.test(text[later + name.length + 1] ?? ''))
    later = next(`[${name}`, later + 1)
  return later >= 0 && later < start ? undefined : { start, end: start + tag.length }
}

/**
 * Finds where words stand next, from places that only move on: a stretch of text is looked through once
 * for each, however many tags there are.
 */
function finder(text: string): (words: string, from: number) => number {
  const known = new Map<string, number>()
  return (words, from) => {
    const last = known.get(words)
    if (last !== undefined && (last < 0 || last >= from)) return last
    const found = text.indexOf(words, from)
    known.set(words, found)
    return found
  }
}
