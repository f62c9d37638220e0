import type { ParagraphNode } from '@standfirst/core'
import { each } from '../each.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { figure } from '../part/figure.ts'
import { image } from './image.ts'

/** A paragraph; one that is a picture alone is a figure, with the picture's title as caption. */
export function paragraph(node: ParagraphNode, state: HtmlState): string {
  const only = node.children.length === 1 ? node.children[0] : undefined
  if (only?.type !== 'image') return `<p>${state.renderNodes(node.children)}</p>`
  const picture = each(state, 'children', node.children, () =>
    state.options.nodes?.image ? state.renderNode(only) : image(only, state, true),
  )
  return figure(state, '', picture, [escapeHtml(only.title)])
}
