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
  const kept = (node.children as RootContent[]).filter((child) => {
    if (child.type === 'html' && !child.value.startsWith('<!--')) onLost(child.value)
    return child.type !== 'html'
  })
  const children = lines.has(node.type) ? inLine(kept) : kept
  for (const child of children) tidyMdast(child, onLost)
  node.children = children as never
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
