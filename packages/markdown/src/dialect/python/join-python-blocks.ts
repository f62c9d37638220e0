import type { Join } from 'mdast-util-to-markdown'
import { endsApart } from './keep-blocks.ts'

/**
 * Write an empty comment between lists, whatever their signs are, and between quotations, for
 * Python-Markdown makes one of them,
 * and an empty line before code that stands in another block, and after an item that has one.
 */
export const joinPythonBlocks: Join = (left, right, parent) => {
  const isNested = parent.type !== 'root'
  if (left.type === right.type && (left.type === 'list' || left.type === 'blockquote')) return false
  // Some parsers take a list that begins at another number than 1 there for text.
  if (left.type === 'code' && isNested && apart.has(right.type)) return false
  // Of all blocks, only a paragraph goes on with the comment before code.
  if (right.type === 'html' && left.type !== 'paragraph' && isNested) return 1
  return (right.type === 'code' && isNested) || endsApart(left) ? 1 : undefined
}

const apart: ReadonlySet<string> = new Set(['list', 'code', 'blockquote'])
