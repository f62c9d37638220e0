import type { PhrasingContent, RootContent, Text } from 'mdast'
import type { Position } from 'unist'
import type { BlockReplacement } from './block-replacement.ts'
import { endOf, startOf } from './offsets.ts'

/**
 * Blocks that shortcodes mean, and what stands in the lines directly before and after them, which the parser took for
 * lines of the same paragraphs.
 *
 * @param run - The blocks in which the shortcodes stand.
 * @param blocks - What is to be replaced in them.
 * @returns `undefined` if there are none, or a line can't be taken out of its block.
 */
export function dividedRun(
  run: readonly RootContent[],
  blocks: readonly BlockReplacement[],
  source: string,
): RootContent[] | undefined {
  if (!blocks.length) return undefined
  const parts: RootContent[] = []
  let [from, index] = [0, 0]
  for (const block of [...blocks, undefined]) {
    const to = block ? source.lastIndexOf('\n', block.from - 1) + 1 : source.length
    for (; index < run.length; index++) {
      const node = run[index] as RootContent
      if (startOf(node) >= to) break
      const lines = linesOf(node, from, to, source)
      if (!lines) return undefined
      parts.push(...lines)
      if (endOf(node) > to) break
    }
    if (!block) break
    const end = source.indexOf('\n', block.to)
    from = end < 0 ? source.length : end + 1
    const beside = source.slice(to, block.from) + source.slice(block.to, from)
    if (beside.trim()) return undefined
    parts.push(...block.nodes)
    while (index < run.length && endOf(run[index]) <= from) index++
  }
  return parts
}

/** The lines of a block from the start of one to the end of another; `undefined` if it can't be divided there. */
function linesOf(
  node: RootContent,
  from: number,
  to: number,
  source: string,
): RootContent[] | undefined {
  const [start, end] = [startOf(node), endOf(node)]
  if (start >= from && end <= to) return [node]
  if (!source.slice(Math.max(from, start), Math.min(to, end)).trim()) return []
  let inner: RootContent | undefined = node
  // A line after a list is one of its last paragraph.
  while (inner && 'children' in inner && inner.type !== 'paragraph' && startOf(inner) < from) {
    inner = inner.children.at(-1)
  }
  if (inner?.type !== 'paragraph' || (inner !== node && startOf(inner) >= from)) return undefined
  const children = linesIn(inner.children, from, to, source)
  return children && [{ type: 'paragraph', children, position: node.position }]
}

function linesIn(
  nodes: readonly PhrasingContent[],
  from: number,
  to: number,
  source: string,
): PhrasingContent[] | undefined {
  const children: PhrasingContent[] = []
  for (const node of nodes) {
    const [start, end] = [startOf(node), endOf(node)]
    if (end <= from || start >= to) continue
    if (start >= from && end <= to) children.push(node)
    else if (node.type === 'text') {
      const [first, last] = [Math.max(start, from), Math.min(end, to)]
      const above = source.slice(start, first).split('\n').length - 1
      const lines = source.slice(first, last).replace(/\n$/, '').split('\n').length
      const value = node.value
        .split('\n')
        .slice(above, above + lines)
        .join('\n')
        .trim()
      if (value) children.push({ type: 'text', value, position: linesAt(node, above, first, last) })
    } else if (node.type !== 'break') return undefined
  }
  if (children.at(-1)?.type === 'break') children.pop()
  return children
}

/** The place of the lines of a text from one offset to another. */
function linesAt(
  { position }: Text,
  above: number,
  from: number,
  to: number,
): Position | undefined {
  if (!position) return undefined
  const { end, start } = position
  return {
    start: above ? { line: start.line + above, column: 1, offset: from } : start,
    end: to < (end.offset ?? to) ? { ...end, offset: to } : end,
  }
}
