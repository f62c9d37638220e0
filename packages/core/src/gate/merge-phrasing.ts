import type { Phrasing } from '../model/content.ts'
import { tidyLines } from './tidy-lines.ts'

/** Put together what would run together in Markdown: text, code, and marks of one type. */
export function mergePhrasing(nodes: Phrasing[]): Phrasing[] {
  if (!nodes.some((node, index) => index > 0 && node.type === nodes[index - 1]?.type)) return nodes
  const merged: Phrasing[] = []
  for (let start = 0, end = 0; start < nodes.length; start = end) {
    const first = nodes[start] as Phrasing
    while (end < nodes.length && nodes[end]?.type === first.type) end++
    const run = nodes.slice(start, end)
    if (run.length === 1 || !('children' in first || 'value' in first) || first.type === 'link') {
      for (const node of run) merged.push(node)
    } else if ('children' in first) {
      const children = run.flatMap((node) => (node as typeof first).children)
      merged.push({ ...first, children: mergePhrasing(children) })
    } else {
      const value = run.map((node) => (node as typeof first).value).join('')
      const isText = first.type === 'text'
      merged.push({ ...first, value: isText ? tidyLines(value) : value })
    }
  }
  return merged
}
