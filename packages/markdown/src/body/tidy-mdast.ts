import type { Nodes, PhrasingContent, RootContent } from 'mdast'

/**
 * Take from a tree that was made of HTML what mdast doesn't have in its place: blocks in cells
 * and in lines of text are made phrasing content, and what is neither element nor text (instructions, declarations) is left out.
 *
 * @param node - Tree; changed in place.
 * @param onLost - Receives the source of what was left out.
 */
export function tidyMdast(node: Nodes, onLost: (source: string) => void): void {
  if (!('children' in node)) return
  const all = node.children as RootContent[]
  const isLine = lines.has(node.type)
  const children = all.every((child) => isInPlace(child, isLine))
    ? all
    : tidied(all, isLine, onLost)
  for (const child of children) tidyMdast(child, onLost)
  node.children = children as never
}

/** Whether a node may stay as it is: most may, and no list is made anew for them. */
function isInPlace({ type }: RootContent, isLine: boolean): boolean {
  return type !== 'html' && !(isLine && (type === 'thematicBreak' || blocks.has(type)))
}

function tidied(
  all: readonly RootContent[],
  isLine: boolean,
  onLost: (source: string) => void,
): RootContent[] {
  const kept = all.filter((child) => {
    if (child.type === 'html' && !child.value.startsWith('<!--')) onLost(child.value)
    return child.type !== 'html'
  })
  return isLine ? inLine(kept) : kept
}

/** Blocks in a line of text, with a space where a block begins or ends. */
function inLine(nodes: RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1]
    const isApart = before && (blocks.has(node.type) || blocks.has(before.type))
    return [...(isApart ? [{ type: 'text', value: ' ' } as const] : []), ...toPhrasing(node)]
  })
}

function toPhrasing(node: RootContent): PhrasingContent[] {
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ') }]
  if (node.type === 'thematicBreak') return []
  return blocks.has(node.type) && 'children' in node
    ? inLine(node.children as RootContent[])
    : [node as PhrasingContent]
}

/** Nodes that have phrasing content. */
const lines: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
])

const blocks: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
])
