import type { PhrasingContent } from 'mdast'

/**
 * What a cell of a table can hold: code with a backslash before a `|` is made text, for GFM takes
 * the backslash away. Spaces at the ends of text are taken away, too.
 */
export function cellContent(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index): PhrasingContent => {
    if (node.type === 'inlineCode' && node.value.includes('\\|')) {
      const { value } = node
      const start = index === 0 ? value.trimStart() : value
      return { type: 'text', value: index === nodes.length - 1 ? start.trimEnd() : start }
    }
    if (!('children' in node)) return node
    return { ...node, children: cellContent(node.children) } as PhrasingContent
  })
}
