import type { List } from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/**
 * Write a list whose numbers would have more than nine digits, which begin no item (CommonMark 0.31.2,
 * section 5.2), with that of its first item throughout: only that one counts.
 */
export function writeList(write: Handle = defaultHandlers.list): Handle {
  return (node: List, parent, state, info) => {
    const { options } = state
    const before = options.incrementListMarker
    const last = (node.start ?? 1) + node.children.length - 1
    options.incrementListMarker = !node.ordered || last <= 999_999_999
    const text = write(node, parent, state, info)
    options.incrementListMarker = before
    return text
  }
}
