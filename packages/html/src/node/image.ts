import type { ImageNode } from '@standfirst/core'
import { attribute } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { checkedAddress } from '../report.ts'

/** A picture in a line; alone in a paragraph it is a figure, which `paragraph` writes. */
export function image(node: ImageNode, state: HtmlState, captioned = false): string {
  const src = checkedAddress(node.url, 'media', state)
  if (src === undefined) return escapeHtml(node.alt)
  const lazy = state.rich ? ' loading="lazy" decoding="async"' : ''
  const title = captioned || !node.title ? '' : attribute('title', node.title)
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(node.alt)}"${title}${lazy}>`
}
