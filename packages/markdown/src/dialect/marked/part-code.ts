import type { Nodes, Root } from 'mdast'

/**
 * Write a comment before code that begins an item of a list in another block: Hexo looks for fences at
 * the beginning of lines, after signs of quotations or of one item, and takes the end of others for a
 * beginning. The tree is changed.
 */
export function partCode({ children }: Root): void {
  for (const child of children) {
    if (child.type !== 'list') partIn(child)
    else for (const item of child.children) for (const inner of item.children) partIn(inner)
  }
}

function partIn(node: Nodes): void {
  if (!('children' in node)) return
  for (const child of node.children) partIn(child)
  if (node.type === 'listItem' && node.children[0]?.type === 'code')
    node.children.unshift({ type: 'html', value: '<!-- -->' })
}
