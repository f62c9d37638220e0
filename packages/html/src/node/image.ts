import { type ImageNode, safeUrl } from '@standfirst/core'
import { attribute } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'

/** A picture in a line; alone in a paragraph it is a figure, which `paragraph` writes. */
export function image(node: ImageNode, state: HtmlState, captioned = false): string {
  const src = safeUrl(node.url, 'media')
  if (!src) return escapeHtml(node.alt)
  const lazy = state.rich ? ' loading="lazy" decoding="async"' : ''
  const title = captioned || !node.title ? '' : attribute('title', node.title)
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(node.alt)}"${title}${lazy}>`
}
