import type { Handle } from 'mdast-util-to-markdown'
import { writeText } from '../../write/write-text.ts'

/**
 * Write text for kramdown, for which a `_` is one only between two letters, and which looks for code
 * and tags in tables whatever is escaped.
 */
export function writeKramdownText(references: readonly string[]): Handle {
  const write = writeText(references)
  const writeInCell = writeText([...references, '<', '`'])
  return (node, parent, state, info) => {
    const inCell = state.stack.includes('tableCell')
    const written = (inCell ? writeInCell : write)(node, parent, state, info)
    // A row of nothing else would end the head or begin the foot.
    if (inCell && /^[\s+:=-]+$/.test(written)) return written.replace(/[=-]/g, refer)
    // A `[` at the beginning of the block would begin the name of an address with it.
    const text = written.replace(/\\\]:/g, '\\]&#58;')
    return text.replace(/\\[\s\S]|_/g, (found, index: number) => {
      if (found !== '_') return found
      const isInside = letter.test(text.slice(0, index)) && /^\p{L}/u.test(text.slice(index + 1))
      return isInside ? found : '\\_'
    })
  }
}

function refer(sign: string): string {
  return `&#${sign.charCodeAt(0)};`
}

const letter = /\p{L}$/u
