import type { Nodes, Parents, RootContent } from 'mdast'
import type { MarkdownPreset } from '../front-matter/preset.ts'
import { withoutCodeNotes } from '../shortcode/code-notes.ts'
import { readCodeComment } from './code-comment.ts'
import { hasComment, tightComment, tightItemComment } from './tight-comments.ts'

/**
 * Give code the words after its fence, and lists the empty lines, that a comment says, and take from code
 * without one the comments that mark its lines; the tree is changed.
 */
export function restoreFences(node: Nodes, preset: MarkdownPreset | undefined): void {
  if (!('children' in node)) return
  joinCode(node)
  const children = node.children as RootContent[]
  for (const [index, child] of children.entries()) {
    restoreFences(child, preset)
    if (child.type === 'list' && child.children.some((item) => hasComment(item, tightComment)))
      child.spread = false
    if (child.type === 'listItem' && hasComment(child, tightItemComment)) child.spread = false
    if (child.type !== 'code') continue
    const info = commentsBefore(children, index).map(readCodeComment).find(Boolean)
    if (!info) {
      child.value = withoutCodeNotes(child.value, preset)
      continue
    }
    const { lang, meta, tight } = info
    if (lang !== '') Object.assign(child, { lang, ...(meta !== undefined && { meta }) })
    if (tight && node.type === 'listItem') node.spread = false
  }
}

/** The comments directly before a node, the nearest first. */
function commentsBefore(nodes: readonly RootContent[], index: number): string[] {
  const found: string[] = []
  for (let at = index - 1; at >= 0; at--) {
    const node = nodes[at]
    if (node?.type !== 'html' || !node.value.startsWith('<!--')) break
    found.push(node.value)
  }
  return found
}

/** A comment between two parts of the same code. */
export const joinComment = '<!-- & -->'

/** Join the parts of code. */
function joinCode(node: Parents): void {
  const children = node.children as RootContent[]
  if (!children.some(isJoin)) return
  const joined: RootContent[] = []
  for (const child of children) {
    const [before, comment] = joined.slice(-2)
    if (
      child.type === 'inlineCode' &&
      before?.type === 'inlineCode' &&
      comment &&
      isJoin(comment)
    ) {
      joined.splice(-2, 2, { type: 'inlineCode', value: before.value + child.value })
    } else joined.push(child)
  }
  node.children = joined as never
}

function isJoin(node: Nodes): boolean {
  return node.type === 'html' && node.value === joinComment
}
