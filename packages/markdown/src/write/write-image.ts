import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'
import type { Dialect } from '../dialect/dialect.ts'
import { fewEscapes } from './few-escapes.ts'
import { withReferences } from './with-references.ts'

/**
 * Write a picture with as few escapes in its alternative text as its tool reads right.
 *
 * @param shown - What is written for an address (default: as it is).
 */
export function writeImage(
  alternative: Dialect['alternative'] = fewEscapes,
  shown?: (url: string) => string,
): Handle {
  const write: Handle = (image, parent, state, info) => {
    const node = withReferences(image, shown)
    const text = String(node.alt ?? '')
    // Blocks could begin at the beginning of a line.
    if (!sign.test(text) || /[\r\n]/.test(text)) {
      return defaultHandlers.image(node, parent, state, info)
    }
    const whole = defaultHandlers.image({ ...node, alt: '' }, parent, state, info)
    const written = alternative(text, { inCell: state.stack.includes('tableCell') })
    return `![${written}${whole.slice(2)}`
  }
  return Object.assign(write, { peek: defaultHandlers.image.peek })
}

const sign = /[!-/:-@[-`{-~]/
