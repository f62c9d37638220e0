import type { Image, Link } from 'mdast'

/**
 * A link or picture in whose address and title a `&` that would begin a reference to a character is
 * one itself: Goldmark takes a backslash before it away and reads the reference all the same. In a title, so
 * is what would begin a comment.
 *
 * @param shown - What else is a reference in an address for its tool (default: nothing).
 */
export function withReferences<Node extends Image | Link>(
  node: Node,
  shown: (url: string) => string = (url) => url,
): Node {
  const url = shown(refer(node.url))
  const title = refer(node.title ?? '').replaceAll('<!--', '&lt;!--')
  if (url === node.url && title === (node.title ?? '')) return node
  return { ...node, url, ...(title && { title }) }
}

function refer(text: string): string {
  return text.includes('&') ? text.replace(ampersands, '&amp;') : text
}

const ampersands = /&(?=(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{0,31});)/g
