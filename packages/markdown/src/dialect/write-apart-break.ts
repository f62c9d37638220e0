import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

const write: Handle = (node, parent, state, info) => {
  const written = defaultHandlers.break(node, parent, state, info)
  return written === '\\\n' && info.before.endsWith('\\') ? '  \n' : written
}

/** Write a break after a backslash as two spaces: Goldmark 1.5 shows one more backslash there. */
export const writeApartBreak: Handle & { peek: Handle } = Object.assign(write, {
  peek: (() => '\\') as Handle,
})
