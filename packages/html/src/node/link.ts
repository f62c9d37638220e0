import { type LinkNode, safeUrl } from '@standfirst/core'
import { attribute } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'

/** A link; one whose address is refused is its text. */
export function link(node: LinkNode, state: HtmlState): string {
  const text = state.renderNodes(node.children)
  const href = safeUrl(node.url)
  if (!href) return text
  const title = node.title ? attribute('title', node.title) : ''
  return `<a href="${attributeUrl(href, state)}"${title}>${text}</a>`
}

// A place in the article itself is near in its page, and far in a feed.
function attributeUrl(href: string, { article, rich }: HtmlState): string {
  const { url } = article
  const near = rich && href[url?.length] === '#' && href.startsWith(url)
  return escapeHtml(near ? href.slice(url.length) : href)
}
