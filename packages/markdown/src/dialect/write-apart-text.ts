import type { Handle } from 'mdast-util-to-markdown'
import { writeText } from '../write/write-text.ts'

const write = writeText()

/**
 * Write text with a comment where it looks like an address: remark's GFM makes a link of any that does,
 * escaped or not, unless its parts stand in two texts.
 *
 * @param comment - Comment of nothing, as the tool reads it.
 * @see {@link https://github.com/syntax-tree/mdast-util-gfm-autolink-literal}
 */
export function writeApartText(comment: string): Handle {
  return (node, parent, state, info) => {
    const text = write(node, parent, state, info)
    const isLink = state.stack.includes('label') || state.stack.includes('autolink')
    if (isLink || !looksLikeAddress.test(text)) return text
    return text.replace(new RegExp(looksLikeAddress, 'gi'), (sign) => comment + sign)
  }
}

/** The sign after which an address goes on: `www.`, `http://`, `a@b`, with or without a backslash. */
const looksLikeAddress = /(?<=www)\\?\.|(?<=https?)\\?:(?=\/\/)|(?<=[-.\w+])\\?@(?=[-\w])/i
