import type { Element, Nodes, Root } from 'hast'

/**
 * Find the element that holds the article: the first h-entry, else `<article>`, `<main>` or the body.
 *
 * @param root - Parsed page or fragment.
 */
export function articleElement(root: Root): Nodes {
  return (
    find(root, ({ properties }) => hasClass(properties.className, 'h-entry')) ??
    find(root, ({ tagName }) => tagName === 'article') ??
    find(root, ({ tagName }) => tagName === 'main') ??
    find(root, ({ tagName }) => tagName === 'body') ??
    root
  )
}

/** The first element, in document order, for which the test holds. */
export function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = find(child, test)
    if (found) return found
  }
  return undefined
}

/** All elements for which the test holds, in document order. */
export function findAll(node: Nodes, test: (element: Element) => boolean): Element[] {
  const own = node.type === 'element' && test(node) ? [node] : []
  if (!('children' in node)) return own
  return [...own, ...node.children.flatMap((child) => findAll(child, test))]
}

function hasClass(className: unknown, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}
