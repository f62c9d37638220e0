import type { Handle } from 'mdast-util-to-markdown'

/**
 * Write text so that `_` is one, also beside the character at an edge: between marks, that may be
 * written as a reference, whose signs are no letters.
 *
 * @param encode - Characters that are written as references where they must be escaped.
 */
export function writeText(encode: readonly string[] = []): Handle {
  return (node, parent, state, info) => {
    const text = state.safe(node.value, { ...info, encode: [...encode] })
    const siblings = parent?.children ?? []
    if (siblings.length < 2 || !text.includes('_')) return text
    return text
      .replace(
        /^(\\.|&#?\w+;|[^\\])(_+)/su,
        (_match, first, rest) => first + rest.replace(/_/g, '\\_'),
      )
      .replace(/(?<!\\)_+(?=(?:\\.|&#?\w+;|[^\\])$)/su, (run) => run.replace(/_/g, '\\_'))
  }
}
