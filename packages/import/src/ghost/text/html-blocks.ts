import type { ElementContent } from 'hast'
import { parseHtml } from '../../html/parse-html.ts'
import { textWithoutTags } from '../../html/text-without-tags.ts'
import type { TextBlock } from './text-scope.ts'

/** The nodes of HTML; of what is too deep or too large to be a tree the text alone. */
export function htmlNodes(html: string): ElementContent[] {
  const { tree } = parseHtml(html, 'fragment')
  return tree
    ? (tree.children as ElementContent[])
    : [{ type: 'text', value: textWithoutTags(html) }]
}

/** The blocks of HTML as Ghost rendered it: comments stand for a wall. */
export function htmlBlocks(html: string): TextBlock[] {
  const [before = '', ...after] = html.split(/<!--\s*members-only\s*-->/)
  return [
    { nodes: htmlNodes(before) },
    ...after.map((part) => ({ nodes: htmlNodes(part), isWall: true })),
  ]
}
