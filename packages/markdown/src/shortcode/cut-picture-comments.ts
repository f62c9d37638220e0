import type { Image, Nodes } from 'mdast'
import { alternativeSource } from '../dialect/alternative-source.ts'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { commentsInAlternative } from './private-comments.ts'

/**
 * Cut comments out of the alternative texts of pictures, those of HTML and of the tool: renderers leave
 * them out, for an alternative text is what its inlines say. In code, and with escapes, they are text.
 *
 * @param node - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @see {@link https://spec.commonmark.org/0.31.2/#images}
 */
export function cutPictureComments(
  node: Nodes,
  source: string,
  options: MarkdownParseOptions,
): void {
  if (node.type === 'image' && node.alt) node.alt = withoutComments(node, source, options)
  if ('children' in node) {
    for (const child of node.children) cutPictureComments(child, source, options)
  }
}

function withoutComments(
  node: Image,
  source: string,
  { path, preset }: MarkdownParseOptions,
): string {
  const alt = node.alt ?? ''
  const written = alternativeSource(node, source)
  const found = commentsInAlternative(written, preset, path)
  if (found.length === 0) return alt
  let kept = alt
  for (const { from, to } of found) {
    const comment = written.slice(from, to)
    const at = kept.indexOf(comment)
    // One with escapes or marks in it is found in the text by its own signs.
    if (at >= 0) kept = kept.slice(0, at) + kept.slice(at + comment.length)
    else {
      const [first] = commentsInAlternative(kept, preset, path)
      if (first) kept = kept.slice(0, first.from) + kept.slice(first.to)
    }
  }
  return kept.trim()
}
