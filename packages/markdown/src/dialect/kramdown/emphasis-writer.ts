import type { Emphasis } from 'mdast'
import { type AttentionInfo, defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/**
 * Write stressed text with `_` where that can be, if it begins with a link: a line that begins with
 * `*[` and has `]:` anywhere defines an abbreviation for kramdown, and is not shown.
 *
 * @param prefers - Whether other text is written so, too.
 * @see {@link https://kramdown.gettalong.org/syntax.html#abbreviations}
 */
export function emphasisWriter(prefers?: (node: Emphasis) => boolean): Handle {
  const markers = (node: Emphasis): ['_' | '*', '_' | '*'] => {
    const type = node.children[0]?.type
    const isLink = type === 'link' || type === 'footnoteReference'
    return isLink || prefers?.(node) ? ['_', '*'] : ['*', '_']
  }
  const write: Handle = (node, parent, state, info) =>
    defaultHandlers.emphasis(node, parent, state, info)
  return Object.assign(write, {
    attention: (node: Emphasis): AttentionInfo => ({
      construct: 'emphasis',
      markers: markers(node),
      sizes: [1],
    }),
    peek: (node: Emphasis) => markers(node)[0],
  })
}
