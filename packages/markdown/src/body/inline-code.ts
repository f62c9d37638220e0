import { defaultHandlers, type Handle } from 'hast-util-to-mdast'
import type { InlineCode, Nodes } from 'mdast'

/**
 * Code in a line. The library leaves marks of the direction of writing out of it, which code in Hebrew or
 * Arabic needs; a space beside one then stood at the end of the code, and was gone when read again.
 */
export const inlineCode: Handle = (state, node): InlineCode => {
  const made = defaultHandlers.code(state, node)
  const value = state.all(node).map(textOf).join('')
  return /\p{Bidi_Control}/u.test(value) ? { ...made, value } : made
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
