import type { List, Nodes } from 'mdast'

/**
 * Tell by their lines whether blocks of a list stand apart: parsers count blank lines of lists inside
 * other lists in different ways.
 *
 * @param node - Tree with positions; changed in place.
 */
export function mendSpread(node: Nodes): void {
  if (!('children' in node)) return
  if (node.type === 'list' || node.type === 'listItem') node.spread = standApart(node.children)
  for (const child of node.children) mendSpread(child)
}

function standApart(nodes: readonly Nodes[]): boolean {
  return nodes.some((node, index) => {
    const next = nodes[index + 1]
    if (!node.position || !next?.position) return false
    return next.position.start.line - lastLine(node) > 1
  })
}

/** Where the text of a block ends; a list, or an empty note, may reach over blank lines after it. */
function lastLine(node: Nodes): number {
  const last = containers.has(node.type) ? (node as List).children.at(-1) : undefined
  if (last) return lastLine(last)
  const isEmptyNote = node.type === 'footnoteDefinition'
  return node.position?.[isEmptyNote ? 'start' : 'end'].line ?? 0
}

const containers: ReadonlySet<Nodes['type']> = new Set([
  'list',
  'listItem',
  'blockquote',
  'footnoteDefinition',
])
