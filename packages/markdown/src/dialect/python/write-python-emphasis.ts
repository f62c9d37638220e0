import type { Emphasis } from 'mdast'
import { type AttentionInfo, defaultHandlers, type Handle } from 'mdast-util-to-markdown'
import { holdsNode } from '../holds-node.ts'
import { beginsWithLink } from '../kramdown/write-kramdown-emphasis.ts'

const write: Handle = (node, parent, state, info) =>
  defaultHandlers.emphasis(node, parent, state, info)

/**
 * Write stressed text that holds strong text, or begins with a link, with `_` where that can be:
 * Python-Markdown parts `*a **b** c*` at its stars, and `*[a]: b` defines an abbreviation.
 */
export const writePythonEmphasis: Handle = Object.assign(write, {
  attention: (node: Emphasis): AttentionInfo => ({
    construct: 'emphasis',
    markers: prefersLines(node) ? ['_', '*'] : ['*', '_'],
    sizes: [1],
  }),
  peek: (node: Emphasis) => (prefersLines(node) ? '_' : '*'),
})

function prefersLines(node: Emphasis): boolean {
  return holdsStrong(node) || beginsWithLink(node)
}

/** Whether stressed text holds strong text. */
export function holdsStrong(node: Emphasis): boolean {
  return node.children.some((one) => holdsNode(one, ({ type }) => type === 'strong'))
}
