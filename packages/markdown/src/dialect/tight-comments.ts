import type { ListItem, Nodes } from 'mdast'

/** A comment in an item of a list whose items have no empty lines between them, whatever is written. */
export const tightComment = '<!-- tight -->'

/** A comment in an item whose blocks have no empty lines between them, whatever is written. */
export const tightItemComment = '<!-- tight item -->'

/**
 * Put such a comment into an item: at the end of the paragraph that ends it, or that stands before its
 * lists, or after its blocks.
 *
 * @returns Whether it is a block of its own.
 */
export function addComment({ children }: ListItem, value: string): boolean {
  const comment = { type: 'html' as const, value }
  const last = children.findLast(({ type }) => type !== 'list')
  if (last?.type === 'paragraph') last.children.push(comment)
  else children.push(comment)
  return last?.type !== 'paragraph'
}

/** Whether an item has such a comment. */
export function hasComment({ children }: ListItem, value: string): boolean {
  const is = (node: Nodes) => node.type === 'html' && node.value === value
  return children.some(
    (child) => is(child) || (child.type === 'paragraph' && child.children.some(is)),
  )
}
