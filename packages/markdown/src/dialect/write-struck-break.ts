import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

const write: Handle = (node, parent, state, info) => {
  const written = defaultHandlers.break(node, parent, state, info)
  // Spaces make a break only after a sign that is none.
  const isAfterSign = /\S$/.test(info.before)
  const isStruck = (state.stack as readonly string[]).includes('strikethrough')
  return written === '\\\n' && isAfterSign && isStruck ? '  \n' : written
}

/**
 * Write a break in struck text as two spaces: kramdown shows a backslash there, and marked finds no end of
 * the text.
 */
export const writeStruckBreak: Handle & { peek: Handle } = Object.assign(write, {
  peek: (() => '\\') as Handle,
})
