import type { List, Nodes, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import { definitionsOf } from './definitions-of.ts'
import { fenceOf } from './fence.ts'
import { markdownTree, type TreeOptions } from './markdown-tree.ts'
import { matterLength } from './matter-length.ts'

/**
 * {@linkcode markdownTree} of a long source part by part: the same tree, in time and memory that grow
 * with its length, for the parser takes time that grows with the square of the blocks of one source.
 *
 * What is defined anywhere is known to each part. Parts are short, so that what the parser needs for one
 * is gone before it counts as lasting.
 *
 * @param length - UTF-16 code units that a part has at least (default: `1000`).
 */
export function treeInParts(source: string, options: TreeOptions = {}, length = 1000): Root {
  const parts = partsOf(source, length, options)
  if (parts.length < 2) return markdownTree(source, options)
  const definitions = definitionsOf(parts, options)
  const children: RootContent[] = []
  const end: Point & { offset: number } = { line: 1, column: 1, offset: 0 }
  for (const part of parts) {
    const tree = markdownTree(part, options, definitions)
    for (const child of tree.children) shift(child, end.line - 1, end.offset)
    const [first, ...rest] = tree.children
    const last = children.at(-1)
    if (last?.type === 'list' && first?.type === 'list' && beginsItem.test(part)) join(last, first)
    else if (first) children.push(first)
    for (const child of rest) children.push(child)
    const { column = 1, line = 1 } = tree.position?.end ?? {}
    Object.assign(end, { line: end.line + line - 1, column, offset: end.offset + part.length })
  }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

/** Move a node down by the lines before its part. */
function shift(node: Nodes, lines: number, offset: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += lines
    point.offset = (point.offset ?? 0) + offset
  }
  if ('children' in node) for (const child of node.children) shift(child, lines, offset)
}

/** Make one list of two parts of it. */
function join(list: List, more: List): void {
  for (const item of more.children) list.children.push(item)
  list.spread = list.spread || more.spread
  if (list.position && more.position) list.position.end = more.position.end
}

/** Whether a source has to be parsed as one: some HTML goes on after blank lines. */
export function isWhole(source: string): boolean {
  return mayReach.test(source)
}

/**
 * A source cut where a block begins that nothing before it reaches into, or an item of the list at the
 * top that the line before is in; else the whole.
 */
function partsOf(source: string, length: number, { indentedCode = true }: TreeOptions): string[] {
  if (source.length < length * 2 || isWhole(source)) return [source]
  const matter = matterLength(source)
  // Matter that is left open makes text of all quotations and lists after it.
  if (matter === undefined) return [source]
  const parts: string[] = []
  let start = 0
  let from = matter
  let fence: string | undefined
  let isIndented = false
  let isHtml = false
  let afterBlank = false
  let bullet = ''
  let hasFence = false
  let holdsBlocks = false
  while (from < source.length) {
    const at = source.indexOf('\n', from)
    const to = at < 0 ? source.length : at + 1
    const line = source.slice(from, at < 0 ? to : at)
    // Spaces of others are text to Markdown.
    const isBlank = !/[^ \t\r]/.test(line)
    const isTop = /^[^ \t]/.test(line)
    // It may end with the list or quotation that it is in, without a sign of its own.
    if (fence !== undefined && isIndented && isTop) return [source]
    const [, ofItem = ''] = beginsItem.exec(line) ?? []
    const isBegun = afterBlank && begins.test(line)
    // Code of a note or an item that is left open ends otherwise at the end of a source.
    const isCut = afterBlank
      ? isBegun && !(hasFence && holdsBlocks)
      : ofItem !== '' && ofItem === bullet
    if (fence === undefined && isCut && from - start >= length) {
      parts.push(source.slice(start, from))
      start = from
    }
    // Where no code is indented, fences may be, as far as they like.
    const next = fenceOf(indentedCode ? line : line.replace(/^[ \t]+/, ''), fence)
    // A block of HTML ends with a blank line: what looks like a fence is part of it.
    isHtml = !isBlank && (isHtml || (fence === undefined && /^ {0,3}</.test(line)))
    if (isHtml && next !== fence) return [source]
    if (fence === undefined && next !== undefined) isIndented = !/^[`~]/.test(line)
    fence = next
    // Code of an item that is left open ends otherwise at the end of a source than before an item.
    if (isBegun) {
      hasFence = false
      holdsBlocks = false
    }
    if (anyFence.test(line)) hasFence = true
    if (container.test(line)) holdsBlocks = true
    if (fence !== undefined || isHtml || hasFence) bullet = ''
    // Of a list of hyphens, stars or plus signs each line is an item, is indented, or ends it.
    else if (!isBlank && !/^(?: {2}|\t)/.test(line)) bullet = ofItem
    afterBlank = isBlank
    from = to
  }
  return [...parts, source.slice(start)]
}

/** What begins a block of its own at the top, whatever stands before: no item, rule or matter. */
const begins = /^[^\s\-+*\d]/

/** What is an item of its own wherever it stands, and no rule. */
const beginsItem = /^([-+*]) (?=[^\s\-+*_]|\*\*?[\p{L}\p{N}])/u

/** What code may stand in over blank lines. */
const container = /\[\^|^[ \t>]*(?:[-+*]|\d+[.)])(?:[ \t\r]|$)/

const anyFence = /`{3}|~{3}/

/** A comment that ends in its line reaches into no other. */
const mayReach = /\r(?!\n)|<(?:pre|script|style|textarea|[?[]|!(?!--(?!-?>)[^\n\r]*?-->))/i
