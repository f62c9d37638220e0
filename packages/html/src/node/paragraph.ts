import type { ParagraphNode } from '@standfirst/core'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { image } from './image.ts'

/** A paragraph; one that is a picture alone is a figure, with the picture's title as caption. */
export function paragraph(node: ParagraphNode, state: HtmlState): string {
  const only =
    Array.isArray(node.children) && node.children.length === 1 ? node.children[0] : undefined
  if (only?.type !== 'image') return `<p>${state.renderNodes(node.children)}</p>`
  state.path.push('children', 0)
  const picture = state.options.nodes?.image ? state.renderNode(only) : image(only, state, true)
  state.path.length -= 2
  const caption = only.title ? `<figcaption>${escapeHtml(only.title)}</figcaption>` : ''
  return `<figure>${picture}${caption}</figure>`
}
