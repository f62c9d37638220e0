import type { Nodes, Root } from 'mdast'
import { holdsNode } from './holds-node.ts'

/**
 * Put the divider of Hugo's summary after the first paragraph of a text with code that says
 * `<!--more-->`, or before that: Hugo takes the first one that stands anywhere, and cuts it out.
 *
 * @see {@link https://gohugo.io/content-management/summaries/}
 */
export function divideSummary(root: Root): void {
  const taken = root.children.findIndex((node) => holdsNode(node, saysMore))
  if (taken < 0) return
  const first = root.children.findIndex(({ type }) => type !== 'heading' && type !== 'html')
  root.children.splice(Math.min(taken, first + 1), 0, { type: 'html', value: divider })
}

const divider = '<!--more-->'

function saysMore(node: Nodes): boolean {
  return (node.type === 'code' || node.type === 'inlineCode') && node.value.includes(divider)
}
