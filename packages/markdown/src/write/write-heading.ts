import type { Heading } from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/**
 * Write a heading that is one line of text as the library does: it looks through each for what would have
 * to be underlined.
 */
export const writeHeading: Handle = (node: Heading, parent, state, info) => {
  const [first] = node.children
  const isLine = node.children.length === 1 && first?.type === 'text' && plain.test(first.value)
  if (!isLine) return defaultHandlers.heading(node, parent, state, info)
  const exit = state.enter('headingAtx')
  const exitPhrasing = state.enter('phrasing')
  const text = state.containerPhrasing(node, { ...info, before: '# ', after: '\n' })
  exitPhrasing()
  exit()
  return `${'#'.repeat(Math.max(1, Math.min(6, node.depth || 1)))} ${text}`
}

const plain = /^[^\t\n\r ][^\n\r]*$/
