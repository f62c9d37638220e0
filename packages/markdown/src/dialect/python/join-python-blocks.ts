import type { Join } from 'mdast-util-to-markdown'
import { endsApart } from './keep-blocks.ts'

/**
 * Write an empty comment between lists, for Python-Markdown makes one of them whatever their signs are,
 * and an empty line before code that stands in another block, and after an item that has one.
 */
export const joinPythonBlocks: Join = (left, right, parent) => {
  const isNested = parent.type !== 'root'
  if (left.type === 'list' && right.type === 'list') return false
  // Some parsers take a list that begins at another number than 1 there for text.
  if (left.type === 'code' && (right.type === 'list' || right.type === 'code') && isNested) {
    return false
  }
  return (right.type === 'code' && isNested) || endsApart(left) ? 1 : undefined
}
