import type { Code } from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/** Write code of nothing with an empty line: Hexo would look for its end at the next code. */
export const writeMarkedCode: Handle = (node: Code, parent, state, info) =>
  defaultHandlers.code(node, parent, state, info).replace(/^([`~]+[^\n]*)\n([`~]+)$/, '$1\n\n$2')
