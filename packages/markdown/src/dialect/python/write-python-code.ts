import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/** Write code in another block without fences, for Python-Markdown reads them only outside. */
export const writePythonCode: Handle = (node, parent, state, info) => {
  const { options } = state
  const before = options.fences
  options.fences = parent === undefined || parent.type === 'root'
  const text = defaultHandlers.code(node, parent, state, info)
  options.fences = before
  return text
}
