import type { Nodes } from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

const write: Handle = (node, parent, state, info) => {
  const written = defaultHandlers.break(node, parent, state, info)
  const siblings: readonly Nodes[] = parent?.children ?? []
  const before = siblings[siblings.indexOf(node) - 1]
  return written === '\\\n' && before && before.type !== 'break' ? '  \n' : written
}

/**
 * Write a break as two spaces, for Python-Markdown shows a backslash; one on a line of its own can be
 * no other.
 */
export const writePythonBreak: Handle & { peek: Handle } = Object.assign(write, {
  // A space before it is none of its own.
  peek: (() => '\n') as Handle,
})
