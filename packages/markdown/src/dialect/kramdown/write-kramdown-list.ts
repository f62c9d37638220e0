import type { List } from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/**
 * Write a list for kramdown with `*` or `1.`, also beside another one, for it knows no `1)`; a thematic
 * break in it stands at least four spaces deep, for it ends a list at fewer.
 */
export const writeKramdownList: Handle = (node: List, parent, state, info) => {
  const { options } = state
  const before = options.listItemIndent
  state.bulletLastUsed = undefined
  if (node.children.some(({ children }) => children.some(isBreak))) options.listItemIndent = 'tab'
  const text = defaultHandlers.list(node, parent, state, info)
  options.listItemIndent = before
  return text
}

function isBreak({ type }: { type: string }): boolean {
  return type === 'thematicBreak'
}
