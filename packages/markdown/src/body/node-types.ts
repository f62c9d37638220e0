import type { Nodes } from 'mdast'

/** The types of the nodes in a tree, so that what a tree has none of need not be looked for again. */
export function nodeTypes(node: Nodes, found: Set<Nodes['type']> = new Set()): Set<Nodes['type']> {
  found.add(node.type)
  if ('children' in node) for (const child of node.children) nodeTypes(child, found)
  return found
}

/** Whether a type of node is of mdast with GFM; plugins have types of their own. */
export function isMdast(type: string): boolean {
  return known.has(type)
}

const known: ReadonlySet<string> = new Set<Nodes['type']>([
  ...(['blockquote', 'break', 'code', 'definition', 'delete', 'emphasis', 'heading'] as const),
  ...(['footnoteDefinition', 'footnoteReference', 'html', 'image', 'imageReference'] as const),
  ...(['inlineCode', 'link', 'linkReference', 'list', 'listItem', 'paragraph', 'root'] as const),
  ...(['strong', 'table', 'tableCell', 'tableRow', 'text', 'thematicBreak', 'yaml'] as const),
])
