import type { Issue } from '@standfirst/core'
import { unreadable } from './written-matter.ts'

/**
 * Tell of front matter that would be text because something stands before it (a heading, a comment,
 * another block of it), or because its fences are others (`--`, `—`), where it says that the article is
 * held back: the tool would publish it, and so would this.
 *
 * @param source - The file.
 * @param from - Offset where its own front matter ends; then nothing but empty lines may stand between.
 */
export function reportMisplaced(source: string, from: number): Issue[] {
  const above = from > 0 ? source.slice(0, from).trimEnd().split('\n').length : 0
  const lines = source.split('\n', above + most).map(plain)
  // Of two fences in a row, the second ends an empty block, and has the keys below it.
  const before = lines.slice(0, Math.max(above - 1, 0)).findLast((line) => line !== '')
  const isEmpty = before !== undefined && fence.test(before)
  for (let at = isEmpty ? above - 1 : above; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (code.test(line) || (from > 0 && line !== '' && !fence.test(line))) return []
    const end = fence.test(line) ? endOf(lines, at + 1) : undefined
    if (end === undefined || !holding.test(lines.slice(at + 1, end).join('\n'))) continue
    const found = fence.exec(line)?.[1] ?? ''
    const isUsual = found === '---' || found === '+++'
    const what = isUsual
      ? 'it is not at the beginning of the file, expected it there'
      : `it stands between lines \`${found}\`, expected lines \`---\``
    const fix = isUsual
      ? 'Move it to the first line, and what else is said of the article into it.'
      : 'Write `---` on the line before it, the first of the file, and on that after it.'
    return [{ ...unreadable(what, { line: at + 1, column: 1 }), fix }]
  }
  return []
}

/** Lines in which it is looked for. */
const most = 100

/** A line without signs that nobody sees. */
function plain(line: string): string {
  return line.replace(/^[\u200b\u2060\ufeff]+/, '').trimEnd()
}

const code = /^\s*(?:```|~~~)/

const fence = /^(-{2,3}|[\u2013-\u2015]{1,3}|\+{2,3})$/

/** The line of the fence after keys; `undefined` where something else stands there. */
function endOf(lines: readonly string[], first: number): number | undefined {
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (fence.test(line)) return at > first ? at : undefined
    if (!key.test(line)) return undefined
  }
  return undefined
}

const key = /^(?:["']?[A-Za-z][\w.-]*["']?[ \t]*[:=]|[ \t]+\S|- |#|\[)|^$/

const holding =
  /^["']?(?:(?:is_?draft|draft|unlisted|hidden|private|secret|wip)["']?[ \t]*[:=][ \t]*["']?(?:true|yes|on|1)|(?:published?|public|dg-publish)["']?[ \t]*[:=][ \t]*["']?(?:false|no|off|0)|(?:status|visibility|state)["']?[ \t]*[:=][ \t]*["']?(?:draft|hidden|pending|private|scheduled|withheld))["']?[ \t]*$/im
