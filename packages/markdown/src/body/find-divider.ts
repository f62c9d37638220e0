import type { Nodes, Root } from 'mdast'

/**
 * Find the sign after which a text goes on where only its beginning is shown: the offset in the source
 * where the summary ends, or `undefined`.
 *
 * It is a comment (`<!--more-->`, `<!-- truncate -->`), or the one that Jekyll's front matter names. It is
 * to be looked for before comments are cut.
 *
 * @param root - Tree with positions.
 * @param separator - Jekyll's `excerpt_separator`.
 * @see {@link https://gohugo.io/content-management/summaries/}
 * @see {@link https://jekyllrb.com/docs/posts/#post-excerpts}
 * @see {@link https://docusaurus.io/docs/blog#blog-list}
 * @see {@link https://www.11ty.dev/docs/data-frontmatter-customize/}
 */
export function findDivider(root: Root, source: string, separator?: unknown): number | undefined {
  const own = typeof separator === 'string' && separator.trim() !== '' ? separator : undefined
  return findIn(root)

  function findIn(node: Nodes): number | undefined {
    if (node.type === 'code' || node.type === 'inlineCode') return undefined
    const start = node.position?.start.offset
    if (start === undefined && node.type !== 'root') return undefined
    if (node.type === 'html') {
      const at = node.value.search(own === undefined ? divider : /<!--/)
      if (at >= 0 && (own === undefined || node.value.includes(own))) return (start ?? 0) + at
    }
    if (
      own !== undefined &&
      node.type !== 'root' &&
      node.type !== 'html' &&
      !('children' in node)
    ) {
      const at = source.slice(start, node.position?.end.offset).indexOf(own)
      if (at >= 0) return (start ?? 0) + at
    }
    if (!('children' in node)) return undefined
    for (const child of node.children) {
      const found = findIn(child)
      if (found !== undefined) return found
    }
    return undefined
  }
}

const divider =
  /<!--\s*(?:more|truncate|read-?more|excerpt|end|(?:end[-_ ])?(?:excerpt|summary)(?:[-_ ]end)?|pelican_end_summary)\b[^>]*-->/i
