import { htmlNodes } from '../../html/html-nodes.ts'
import type { TextBlock } from './text-scope.ts'

/** The blocks of HTML as Ghost rendered it: comments stand for a wall. */
export function htmlBlocks(html: string): TextBlock[] {
  const [before = '', ...after] = html.split(/<!--\s*members-only\s*-->/)
  return [
    { nodes: htmlNodes(before) },
    ...after.map((part) => ({ nodes: htmlNodes(part), isWall: true })),
  ]
}
