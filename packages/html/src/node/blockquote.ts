import type { BlockquoteNode } from '@standfirst/core'
import type { HtmlState } from '../html-options.ts'

/** A quotation. */
export function blockquote(node: BlockquoteNode, state: HtmlState): string {
  return `<blockquote>${state.renderNodes(node.children)}</blockquote>`
}
