import type { Issue } from '@standfirst/core'
import type { Definition, Image, Link, Nodes } from 'mdast'
import { openComment } from './cut-comments.ts'

/**
 * Cut comments of HTML out of the titles of links and pictures: every tool shows them, though whoever writes
 * one does not mean it to be read. With an escape they are text; one that has no end is an error.
 *
 * @param node - Tree with positions, before its references have their titles; changed in place.
 * @param source - What it was parsed from.
 */
export function cutTitleComments(node: Nodes, source: string, issues: Issue[]): void {
  const isTitled = node.type === 'definition' || node.type === 'image' || node.type === 'link'
  if (isTitled && node.title?.includes(open)) cutFrom(node, node.title, source, issues)
  if ('children' in node) {
    for (const child of node.children) cutTitleComments(child, source, issues)
  }
}

const open = '<!--'

function cutFrom(
  node: Definition | Image | Link,
  title: string,
  source: string,
  issues: Issue[],
): void {
  const { children: inside = [], position } = node as Partial<Link>
  const from = (inside.at(-1)?.position?.end ?? position?.start)?.offset
  const written = source.slice(from ?? 0, position?.end.offset ?? 0)
  let kept = title
  for (let at = written.indexOf(open); at >= 0; at = written.indexOf(open, at + 1)) {
    if (written[at - 1] === '\\') continue
    const end = written.indexOf('-->', at)
    if (end < 0) {
      const comment = { from: at, to: undefined }
      issues.push({ ...openComment(comment, written), ...(position && { position }) })
      return
    }
    const comment = written.slice(at, end + 3)
    const own = kept.indexOf(comment)
    // One with escapes or a new line in it is found by its signs.
    const begin = own >= 0 ? own : kept.indexOf(open)
    const to = own >= 0 ? own + comment.length : kept.indexOf('-->', begin) + 3
    if (begin >= 0 && to > begin) kept = kept.slice(0, begin) + kept.slice(to)
    at = end
  }
  node.title = kept === title ? title : kept.trim() || null
}
