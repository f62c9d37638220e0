import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'
import { codeHeader } from './code-header.ts'

/** Write code in another block without fences, for Python-Markdown reads them only outside. */
export const writePythonCode: Handle = (node, parent, state, info) => {
  const { options } = state
  const before = options.fences
  options.fences = parent === undefined || parent.type === 'root'
  const write = (value: string) => defaultHandlers.code({ ...node, value }, parent, state, info)
  const text = write(node.value)
  // A first line that is taken for the name of the language would be lost: one that names none is, before it.
  const isLost = /^[:#]/.test(text.trimStart()) && codeHeader(node.value) !== undefined
  const kept = isLost ? write(`:::\n${node.value}`) : text
  options.fences = before
  return kept
}
