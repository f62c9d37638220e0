import type { List } from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/**
 * Write a list for Python-Markdown: what belongs to an item stands four spaces deep, and numbers are
 * no longer than that.
 */
export const writePythonList: Handle = (node: List, parent, state, info) => {
  const { options } = state
  const { incrementListMarker, listItemIndent } = options
  const last = (node.start ?? 1) + node.children.length - 1
  state.bulletLastUsed = undefined
  options.listItemIndent = 'tab'
  options.incrementListMarker = last < 100
  const text = defaultHandlers.list(node, parent, state, info)
  options.listItemIndent = listItemIndent
  options.incrementListMarker = incrementListMarker
  return text
}
