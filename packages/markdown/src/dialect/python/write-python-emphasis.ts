import type { Emphasis } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { holdsNode } from '../holds-node.ts'
import { emphasisWriter } from '../kramdown/emphasis-writer.ts'

/**
 * Write stressed text that holds strong text with `_` where that can be, for Python-Markdown parts
 * `*a **b** c*` at its stars.
 */
export const writePythonEmphasis: Handle = emphasisWriter(holdsStrong)

/** Whether stressed text holds strong text. */
export function holdsStrong(node: Emphasis): boolean {
  return node.children.some((one) => holdsNode(one, ({ type }) => type === 'strong'))
}
