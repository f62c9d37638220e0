interface Node {
  type: string
  value?: string
  tagName?: string
  children?: unknown[]
}

/** An element of a document. */
export interface Element extends Node {
  tagName: string
  properties: Record<string, unknown>
}

/** The elements of a tree with a name (default: all), in document order. */
export function elements(tree: unknown, name?: string): Element[] {
  const { children = [] } = tree as Node
  return children.flatMap((child) => {
    const below = elements(child, name)
    const { tagName, type } = child as Node
    if (type !== 'element' || (name !== undefined && tagName !== name)) return below
    return [child as Element, ...below]
  })
}

/** The text of a tree. */
export function textOf(tree: unknown): string {
  const { children = [], value = '', type } = (tree ?? { type: 'none' }) as Node
  return type === 'text' ? value : children.map(textOf).join('')
}
