import type { Nodes } from 'mdast'

/**
 * Make Zola's internal links (`@/blog/a.md#part`) addresses from the root of the site: that of the
 * file, for a page that gives itself no other.
 *
 * @param node - Tree; changed in place.
 * @see {@link https://www.getzola.org/documentation/content/linking/}
 */
export function resolveInternalLinks(node: Nodes): void {
  if (node.type === 'link') {
    const [, path, part = ''] = /^@\/([^#]*)(#.*)?$/.exec(node.url) ?? []
    if (path !== undefined) {
      const page = path.replace(/(^|\/)(_?index)?\.md$/, '$1').replace(/\.md$/, '/')
      node.url = `/${page}${part}`
    }
  }
  if ('children' in node) for (const child of node.children) resolveInternalLinks(child)
}
