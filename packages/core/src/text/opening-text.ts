import { beginning } from './beginning.ts'
import { oneLine } from './one-line.ts'

/**
 * How a text opens, in one line: its first paragraph that says anything, else its first list or
 * quotation. Pictures and notes say nothing here. `excerpt` makes a summary of it.
 *
 * @param blocks - Blocks of mdast, in order; anything else may be among them.
 *
 * @example
 * ```ts
 * openingText([
 *   { type: 'heading', children: [{ type: 'text', value: 'A' }] },
 *   { type: 'paragraph', children: [{ type: 'text', value: 'It begins.' }] },
 * ]) // → 'It begins.'
 * ```
 */
export function openingText(blocks: readonly { type: string }[]): string {
  return first(blocks, /^paragraph$/) ?? first(blocks, /^(?:blockquote|list)$/) ?? ''
}

function first(blocks: readonly { type: string }[], types: RegExp): string | undefined {
  for (const block of blocks) {
    const text = types.test(block?.type) ? beginning(block, /^$/, 2000) : ''
    const line = oneLine(text)
    if (line !== '') return line
  }
  return undefined
}
