import type { Issue } from '@standfirst/core'
import type { Image, Nodes } from 'mdast'
import { alternativeSource } from '../dialect/alternative-source.ts'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { openComment } from './cut-comments.ts'
import { commentsInAlternative } from './private-comments.ts'

/**
 * Cut comments out of the alternative texts of pictures, those of HTML and of the tool: renderers leave
 * them out, for an alternative text is what its inlines say. In code, and with escapes, they are text; one
 * that has no end is an error.
 *
 * @param node - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @see {@link https://spec.commonmark.org/0.31.2/#images}
 */
export function cutPictureComments(
  node: Nodes,
  source: string,
  options: MarkdownParseOptions,
  issues: Issue[],
): void {
  if (node.type === 'image' && node.alt) node.alt = withoutComments(node, source, options, issues)
  if ('children' in node) {
    for (const child of node.children) cutPictureComments(child, source, options, issues)
  }
}

function withoutComments(
  node: Image,
  source: string,
  { path, preset }: MarkdownParseOptions,
  issues: Issue[],
): string {
  const alt = node.alt ?? ''
  const written = alternativeSource(node, source)
  const found = commentsInAlternative(written, preset, path)
  if (found.length === 0) return alt
  let kept = alt
  for (const one of found) {
    const { from, to } = one
    if (to === undefined) {
      issues.push({
        ...openComment(one, written),
        ...(node.position && { position: node.position }),
      })
      continue
    }
    const comment = written.slice(from, to)
    const at = kept.indexOf(comment)
    // One with escapes or marks in it is found in the text by its own signs.
    if (at >= 0) kept = kept.slice(0, at) + kept.slice(at + comment.length)
    else {
      const [first] = commentsInAlternative(kept, preset, path)
      if (first?.to !== undefined) kept = kept.slice(0, first.from) + kept.slice(first.to)
    }
  }
  return kept.trim()
}
