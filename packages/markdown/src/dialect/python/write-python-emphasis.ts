import type { Emphasis } from 'mdast'
import { type AttentionInfo, defaultHandlers, type Handle } from 'mdast-util-to-markdown'
import { holdsNode } from '../holds-node.ts'

const write: Handle = (node, parent, state, info) =>
  defaultHandlers.emphasis(node, parent, state, info)

/**
 * Write stressed text that holds strong text with `_` where that can be, for Python-Markdown parts
 * `*a **b** c*` at its stars.
 */
export const writePythonEmphasis: Handle = Object.assign(write, {
  attention: (node: Emphasis): AttentionInfo => ({
    construct: 'emphasis',
    markers: holdsStrong(node) ? ['_', '*'] : ['*', '_'],
    sizes: [1],
  }),
  peek: (node: Emphasis) => (holdsStrong(node) ? '_' : '*'),
})

/** Whether stressed text holds strong text. */
export function holdsStrong(node: Emphasis): boolean {
  return node.children.some((one) => holdsNode(one, ({ type }) => type === 'strong'))
}
