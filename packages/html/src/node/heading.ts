import { type HeadingNode, toText } from '@standfirst/core'
import { headingTag } from '../heading-tag.ts'
import type { HtmlState } from '../html-options.ts'
import { slugId, target } from '../unique-id.ts'

/** A heading inside a section: one rank under the heading that it belongs to, whatever its depth. */
export function heading(node: HeadingNode, state: HtmlState): string {
  const { base, depths } = state.outline
  const depth = Number(node.depth) || 3
  while (depths.length && (depths.at(-1) ?? 0) >= depth) depths.pop()
  depths.push(depth)
  const mark = state.rich ? target(slugId(state, toText(node.children))) : ''
  return headingTag(base + depths.length, mark + state.renderNodes(node.children))
}
