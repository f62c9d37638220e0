import type { ElementContent } from 'hast'
import { parseHtml } from './parse-html.ts'
import { textWithoutTags } from './text-without-tags.ts'

/** The nodes of HTML; of what is too deep or too large to be a tree the text alone. */
export function htmlNodes(html: string): ElementContent[] {
  const { tree } = parseHtml(html, 'fragment')
  return tree
    ? (tree.children as ElementContent[])
    : [{ type: 'text', value: textWithoutTags(html) }]
}
