import type { Nodes } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { edgeSigns } from './edge-signs.ts'

/**
 * Write text so that a colon after a footnote call at the beginning of a line begins no footnote, and
 * so that `_` is one, also beside the character at an edge: between marks, that may be written as a
 * reference, whose signs are no letters.
 *
 * @param encode - Characters that are written as references where they must be escaped.
 */
export function writeText(encode: readonly string[] = []): Handle {
  const references = [...encode]
  return (node, parent, state, info) => {
    const siblings = parent?.children ?? []
    const safe = state.safe(node.value, { ...info, encode: references })
    const begins = safe.startsWith(':') && beginsFootnote(siblings, siblings.indexOf(node))
    const text = referEdges(begins ? `\\${safe}` : safe, edgeSigns(node, state))
    if (siblings.length < 2 || !text.includes('_')) return text
    return text
      .replace(
        /^(\\.|&#?\w+;|[^\\])(_+)/su,
        (_match, first, rest) => first + rest.replace(/_/g, '\\_'),
      )
      .replace(/(?<!\\)_+(?=(?:\\.|&#?\w+;|[^\\])$)/su, (run) => run.replace(/_/g, '\\_'))
  }
}

/** Write signs at the edges as references, whose first and last are signs to all parsers alike. */
function referEdges(text: string, { first, last }: ReturnType<typeof edgeSigns>): string {
  if (!first && !last) return text
  const begun = first ? text.replace(/^./u, refer) : text
  return last ? begun.replace(/(?<!\\)\\*[^;\\]$/u, referAfter) : begun
}

/**
 * A sign with the backslashes before it, as a reference: of these, the last must be escaped, or it would escape the
 * reference.
 */
export function referAfter(signs: string): string {
  const slashes = signs.lastIndexOf('\\') + 1
  const before = signs.slice(0, slashes)
  return `${slashes % 2 ? `${before}\\` : before}${refer(signs.slice(slashes))}`
}

function refer(sign: string): string {
  return `&#x${sign.codePointAt(0)?.toString(16).toUpperCase()};`
}

/** Whether a text begins with a colon, after a footnote call that begins a line. */
function beginsFootnote(siblings: readonly Nodes[], index: number): boolean {
  const [call, text] = [siblings[index - 1], siblings[index]]
  if (call?.type !== 'footnoteReference' || text?.type !== 'text') return false
  const before = siblings[index - 2]
  const beginsLine =
    before === undefined ||
    before.type === 'break' ||
    (before.type === 'text' && /[\r\n][ \t]*$/.test(before.value))
  return beginsLine && text.value.startsWith(':')
}
