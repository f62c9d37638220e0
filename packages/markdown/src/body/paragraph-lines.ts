/** What the first line of a paragraph stands in. */
export interface Container {
  /** Quotations around it. */
  depth: number
  /** Columns that the next lines are indented by in a list or note; 0 outside of them. */
  indent: number
}

/** What a line stands in, by the signs before its text. */
export function containerOf(line: string): Container {
  const [before = ''] = signs.exec(line) ?? []
  const indent = note.test(line) ? 4 : /[^ \t>]$/.test(before) ? columns(before) + 1 : 0
  return { depth: depthOf(line), indent }
}

/** How many quotations a line says that it stands in. */
export function depthOf(line: string): number {
  const [before = ''] = signs.exec(line) ?? []
  return before.split('>').length - 1
}

/** How many quotations, items and notes begin or go on in a line, one inside the other; a rule is none. */
export function levelsOf(line: string): number {
  if (rule.test(line)) return 0
  const [before = ''] = signs.exec(line) ?? []
  return before.split(/>|[-+*.)](?=[ \t]|$)|\]:/).length - 1
}

const rule = /^[ \t>]*([*-])(?:[ \t]*\1)+[ \t]*$/

/**
 * How many lines one counts as that goes on with a paragraph: the parser looks at each quotation around it, and
 * from one that leaves out the signs or the indent before its paragraph back through all lines of it.
 */
export function countedLines(line: string, container: Container = { depth: 0, indent: 0 }): number {
  const [before = ''] = /^[ \t>]*/.exec(line) ?? []
  const isLazy = depthOf(line) < container.depth || columns(before) < container.indent
  return isLazy ? 6 : 1 + depthOf(line)
}

const signs = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,999}\]:))*/

const note = /^[ \t>]*\[\^[^\]]+\]:/

function columns(text: string): number {
  return text.replaceAll('\t', '    ').length
}
