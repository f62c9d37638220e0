import type { Nodes } from 'mdast'

/**
 * Ranges of a source that are no text of a line: addresses, alternative texts and tags. In order.
 *
 * @param source - What the node was parsed from.
 */
export function addressRanges(
  node: Nodes,
  source: string,
  found: [number, number][] = [],
): [number, number][] {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if (from !== undefined && to !== undefined) {
    if (node.type === 'image' || node.type === 'definition' || node.type === 'html')
      found.push([from, to])
    if (node.type === 'link') {
      const text = source[from] === '[' ? node.children.at(-1)?.position?.end.offset : from
      if (text !== undefined && node.children.every(({ type }) => type !== 'image'))
        found.push([text, to])
    }
  }
  if ('children' in node) for (const child of node.children) addressRanges(child, source, found)
  return found
}
