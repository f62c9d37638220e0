import type { Nodes } from 'mdast'
import { alternativeSource } from '../dialect/alternative-source.ts'

/**
 * Cut comments of HTML out of the alternative texts of pictures: renderers leave them out, for an
 * alternative text is what its inlines say. In code, and with escapes, they are text.
 *
 * @param node - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @see {@link https://spec.commonmark.org/0.31.2/#images}
 */
export function cutPictureComments(node: Nodes, source: string): void {
  if (node.type === 'image' && node.alt?.includes('<!--')) {
    const written = alternativeSource(node, source).replace(codeOrEscape, '')
    if (written.includes('<!--')) node.alt = withoutComments(node.alt).trim()
  }
  if ('children' in node) for (const child of node.children) cutPictureComments(child, source)
}

const codeOrEscape = /`[^`]*`|\\./gs

/** Without what stands between the signs of comments; one that nothing ends is text. */
function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('<!--')
  return rest.reduce((kept, one) => {
    const end = one.indexOf('-->')
    return end < 0 ? `${kept}<!--${one}` : kept + one.slice(end + 3)
  }, first)
}
