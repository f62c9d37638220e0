import type { PhrasingContent } from 'mdast'

/**
 * What a cell of a table can hold: code with a backslash before a `|` is made text, for GFM takes
 * the backslash away.
 */
export function cellContent(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'inlineCode' && node.value.includes('\\|')) {
      return { type: 'text', value: node.value }
    }
    if (!('children' in node)) return node
    return { ...node, children: cellContent(node.children) } as PhrasingContent
  })
}
