import type { Nodes } from 'mdast'
import type { PrivateComment } from './private-comments.ts'

/**
 * Find comments of HTML that Markdown takes for text, as they go on over the end of a paragraph: what
 * nobody is to read would be shown with its signs.
 *
 * @param root - Tree with positions.
 * @param source - What it was parsed from.
 */
export function openHtml(root: Nodes, source: string): PrivateComment[] {
  const last = source.lastIndexOf('-->')
  const found: PrivateComment[] = []
  if (last >= 0 && source.includes('<!--')) walk(root)
  return found

  function walk(node: Nodes): void {
    if ('children' in node) for (const child of node.children) walk(child)
    if (node.type !== 'text' || !node.value.includes('<!--')) return
    const from = node.position?.start.offset ?? 0
    const text = source.slice(from, node.position?.end.offset ?? 0)
    const { index } = /(?<!\\)<!--/.exec(text) ?? {}
    if (index !== undefined && from + index < last)
      found.push({ from: from + index, to: undefined })
  }
}
