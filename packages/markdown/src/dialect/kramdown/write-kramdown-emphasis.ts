import type { Emphasis } from 'mdast'
import { type AttentionInfo, defaultHandlers, type Handle } from 'mdast-util-to-markdown'

const write: Handle = (node, parent, state, info) =>
  defaultHandlers.emphasis(node, parent, state, info)

/**
 * Write stressed text that begins with a link with `_` where that can be: a line that begins with `*[`
 * and has `]:` anywhere defines an abbreviation for kramdown, and is not shown.
 *
 * @see {@link https://kramdown.gettalong.org/syntax.html#abbreviations}
 */
export const writeKramdownEmphasis: Handle = Object.assign(write, {
  attention: (node: Emphasis): AttentionInfo => ({
    construct: 'emphasis',
    markers: beginsWithLink(node) ? ['_', '*'] : ['*', '_'],
    sizes: [1],
  }),
  peek: (node: Emphasis) => (beginsWithLink(node) ? '_' : '*'),
})

/** Whether stressed text begins with a bracket. */
export function beginsWithLink({ children }: Emphasis): boolean {
  const type = children[0]?.type
  return type === 'link' || type === 'footnoteReference'
}
