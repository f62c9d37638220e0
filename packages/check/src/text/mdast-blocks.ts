import type { Path } from '../finding.ts'
import { line } from './line.ts'
import type { Shape } from './unit.ts'

/** A block of running text: a paragraph, a heading, a cell, the line of an item. */
export interface Block {
  text: string
  path: Path
  /** Whether it is the caption of a picture. */
  caption?: true
  /** Its rank, if it is a heading. */
  rank?: number
  /** Whether it stands in a quotation. */
  quoted?: true
  /** What it is beside its words; code and rows of tables are shown in several ways. */
  shape?: Shape
  /** Whether it may be left out. */
  optional?: true
}

/** The blocks of content, and of the footnotes that are called in it. */
export interface Blocks {
  blocks: Block[]
  /** Calls of footnotes in running text, in order. */
  calls: string[]
  /** Calls in footnotes, by the names of these. */
  callsOfNotes: Map<string, string[]>
  /** Footnotes by their names. */
  notes: Map<string, Block[]>
  /** Whether a row of a table is a block, in which bars part the cells; else each cell is one. */
  rows: boolean
}

/** Any mdast node, as far as its text goes. */
export interface TextNode {
  type: string
  value?: unknown
  title?: unknown
  checked?: unknown
  depth?: unknown
  identifier?: unknown
  children?: readonly TextNode[]
}

/** Begin to collect blocks. */
export function createBlocks(rows = false): Blocks {
  return { blocks: [], calls: [], callsOfNotes: new Map(), notes: new Map(), rows }
}

/**
 * Collect the blocks of flow content, in reading order.
 *
 * @param nodes - mdast nodes.
 * @param path - Where they are.
 */
export function addFlow(
  blocks: Blocks,
  nodes: readonly TextNode[] | undefined,
  path: Path,
  depth = 0,
): void {
  if (!Array.isArray(nodes) || depth > deepest) return
  for (const [index, node] of nodes.entries()) addNode(blocks, node, [...path, index], depth)
}

/** The names of the footnotes that are shown: those called in running text, and in notes that are shown, in that order. */
export function shownNotes({ calls, callsOfNotes }: Blocks): Set<string> {
  const shown = new Set(calls)
  // A set goes on with what is added meanwhile.
  for (const name of shown) for (const one of callsOfNotes.get(name) ?? []) shown.add(one)
  return shown
}

/** Levels that are read: no article has more. */
const deepest = 200

function addNode(blocks: Blocks, node: TextNode, path: Path, depth: number): void {
  const { children } = node
  const inside = [...path, 'children']
  switch (node.type) {
    case 'paragraph': {
      const [first, second] = children ?? []
      // A picture alone is a figure, and its title the caption.
      if (first?.type === 'image' && !second) addCaption(blocks, first, path)
      else addPhrasing(blocks, node, path)
      break
    }
    case 'heading':
      addPhrasing(blocks, node, path, Number(node.depth) || 3)
      break
    case 'tableCell':
      addPhrasing(blocks, node, path)
      break
    case 'tableRow': {
      if (!blocks.rows) {
        addFlow(blocks, children, inside, depth + 1)
        break
      }
      const cells = (children ?? []).map((cell) => phrasingText(blocks, cell.children))
      add(blocks, cells.join(' | '), path)
      break
    }
    case 'code':
      add(blocks, String(node.value ?? ''), path)
      break
    case 'footnoteDefinition': {
      const note: Blocks = { ...blocks, blocks: [], calls: [] }
      addFlow(note, children, inside, depth + 1)
      blocks.notes.set(String(node.identifier), note.blocks)
      blocks.callsOfNotes.set(String(node.identifier), note.calls)
      break
    }
    case 'listItem':
      addItem(blocks, node, path, depth)
      break
    case 'blockquote': {
      const before = blocks.blocks.length
      addFlow(blocks, children, inside, depth + 1)
      for (const block of blocks.blocks.slice(before)) block.quoted = true
      break
    }
    default:
      addFlow(blocks, children, inside, depth + 1)
  }
}

/** The box of a task stands before its first line. */
function addItem(blocks: Blocks, node: TextNode, path: Path, depth: number): void {
  const before = blocks.blocks.length
  addFlow(blocks, node.children, [...path, 'children'], depth + 1)
  for (const { shape } of blocks.blocks.slice(before)) if (shape) shape.items++
  const first = blocks.blocks[before]
  // A picture in the line of an item has no caption in some outputs.
  for (const block of blocks.blocks.slice(before)) if (block.caption) block.optional = true
  if (typeof node.checked !== 'boolean' || node.children?.[0]?.type !== 'paragraph') return
  const box = node.checked ? '☑' : '☐'
  const line = [...path, 'children', 0]
  // A picture alone has no text to stand before.
  const own = first && String(first.path) === String(line)
  if (own && !first.caption) first.text = `${box} ${first.text}`
  else blocks.blocks.splice(before, own ? 1 : 0, { text: box, path: line })
}

function add({ blocks }: Blocks, text: string, path: Path, rank?: number): void {
  const shown = line(text)
  if (shown) blocks.push({ text: shown, path, ...(rank && { rank }) })
}

function addPhrasing(blocks: Blocks, node: TextNode, path: Path, rank?: number): void {
  const before = blocks.blocks.length
  add(blocks, phrasingText(blocks, node.children), path, rank)
  const block = blocks.blocks[before]
  if (block) block.shape = { items: 0, stress: stressIn(node.children) }
}

/** The words that are stressed in phrasing content, as marks. */
export function stressIn(nodes: readonly TextNode[] | undefined, depth = 0): string[] {
  if (!Array.isArray(nodes) || depth > deepest) return []
  return (nodes as readonly TextNode[]).flatMap((node) => {
    const inside = stressIn(node.children, depth + 1)
    const name = stressBy.get(node.type)
    const text = name && line(phrasingText({ calls: [] }, node.children ?? [node]))
    return text ? [`<${name}>${text}</${name}>`, ...inside] : inside
  })
}

const stressBy: ReadonlyMap<string, string> = new Map([
  ['emphasis', 'em'],
  ['inlineCode', 'code'],
  ['strong', 'strong'],
])

function addCaption({ blocks }: Blocks, { title }: TextNode, path: Path): void {
  const text = typeof title === 'string' ? line(title) : ''
  if (text) blocks.push({ text, path, caption: true })
}

/** The text of phrasing content, without pictures; calls of footnotes are collected. */
export function phrasingText(
  blocks: Pick<Blocks, 'calls'>,
  nodes: readonly TextNode[] | undefined,
  depth = 0,
): string {
  if (!Array.isArray(nodes) || depth > deepest) return ''
  let text = ''
  for (const node of nodes as readonly TextNode[]) {
    if (node.type === 'footnoteReference') blocks.calls.push(String(node.identifier))
    else if (node.type === 'break') text += '\n'
    else if (node.children) text += phrasingText(blocks, node.children, depth + 1)
    else if (typeof node.value === 'string') text += node.value
  }
  return text
}
