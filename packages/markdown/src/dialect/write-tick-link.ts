import type { Handle } from 'mdast-util-to-markdown'
import { writeLink } from '../write/write-link.ts'

const write = writeLink()

/** Write a link named `X` at the beginning of an item so that it is no ticked box. */
export const writeTickLink: Handle & { peek: Handle } = Object.assign(
  ((node, parent, state, info) => {
    const text = write(node, parent, state, info)
    const isFirst = parent?.type === 'paragraph' && parent.children[0] === node
    if (!isFirst || !state.stack.includes('listItem')) return text
    return text.replace(/^\[([xX])\]/, (_link, sign: string) => `[&#${sign.charCodeAt(0)};]`)
  }) satisfies Handle,
  { peek: write.peek },
)
