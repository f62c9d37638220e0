import { type HeadingNode, toText } from '@standfirst/core'
import { attribute } from '../attribute.ts'
import type { HtmlState } from '../html-options.ts'
import { uniqueId } from '../unique-id.ts'

/** A heading inside a section: rank 3 in an article whose title has rank 1. */
export function heading(node: HeadingNode, state: HtmlState): string {
  const rank = Math.min(6, state.rank + Math.max(2, Number(node.depth) - 1 || 2))
  const id = state.rich ? attribute('id', uniqueId(state, toText(node.children))) : ''
  return `<h${rank}${id}>${state.renderNodes(node.children)}</h${rank}>`
}
