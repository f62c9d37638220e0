import type { Image } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { writeTarget } from './write-address.ts'

/** Write a picture for kramdown, which takes the alternative text from the source. */
export const writeKramdownImage: Handle & { peek: Handle } = Object.assign(
  ((node: Image, _parent, state) => {
    const alternative = String(node.alt ?? '')
      .replace(/&(?=#?[\w:][\w:.-]*;)/g, '&amp;')
      .replace(/[<`]/g, (sign) => {
        return state.stack.includes('tableCell') ? `&#${sign.charCodeAt(0)};` : sign
      })
      .replace(/[\\*_`<>[\]{}|$!]/g, '\\$&')
      .replace(/~(?=[\s\S]*~)/g, '&#126;')
      // It would call a note.
      .replace(/^\^/, '&#94;')
      .replace(/(?<=\{)%/g, '&#37;')
      .replace(/[\r\n]/g, (end) => `&#${end.charCodeAt(0)};`)
    return `![${alternative}](${writeTarget(node)})`
  }) satisfies Handle,
  { peek: (() => '!') as Handle },
)
