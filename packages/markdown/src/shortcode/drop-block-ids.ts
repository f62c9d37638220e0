import type { Nodes, Parents, Root } from 'mdast'
import type { MarkdownPreset } from '../front-matter/preset.ts'

/**
 * Take away the names that Obsidian gives to blocks (` ^my-id` at the end of one, or alone below it), which
 * it doesn't show. What leads to one leads to its note, since no other output has such places.
 *
 * @param root - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @see {@link https://help.obsidian.md/links#Link+to+a+block+in+a+note}
 */
export function dropBlockIds(root: Root, source: string, preset: MarkdownPreset | undefined): void {
  if (preset === 'obsidian' && /\^[\dA-Za-z-]/.test(source)) dropIn(root, source)
}

function dropIn(node: Parents, source: string): void {
  const children = node.children as Nodes[]
  node.children = children.filter(
    (child, index) => !(index > 0 && isId(child, source)),
  ) as typeof node.children
  for (const child of children) {
    if (child.type === 'link') child.url = child.url.replace(/(?<=.)#\^[\dA-Za-z-]+$/, '')
    if (child.type === 'table') dropRow(child, source)
    if (child.type === 'paragraph' || child.type === 'heading') dropAtEnd(child, source)
    if ('children' in child) dropIn(child, source)
  }
}

/** Whether a block is the name of the one above it, and nothing else. */
function isId(node: Nodes, source: string): boolean {
  return node.type === 'paragraph' && alone.test(written(node, source))
}

/** A line right below a table is a row to CommonMark. */
function dropRow(table: Extract<Nodes, { type: 'table' }>, source: string): void {
  const last = table.children.at(-1)
  if (last && table.children.length > 1 && alone.test(written(last, source))) table.children.pop()
}

function dropAtEnd(block: Extract<Nodes, { type: 'paragraph' | 'heading' }>, source: string): void {
  const last = block.children.at(-1)
  // What is escaped is text.
  if (last?.type !== 'text' || !atEnd.test(written(last, source))) return
  last.value = last.value.replace(atEnd, '')
  if (last.value === '' && block.children.length > 1) block.children.pop()
}

function written({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset)
}

const alone = /^\^[\dA-Za-z-]+\s*$/
const atEnd = /\s+\^[\dA-Za-z-]+\s*$/
