import type { Nodes } from 'mdast'
import type { MarkdownParseOptions } from '../parse-options.ts'

/**
 * Make Zola's internal links (`@/blog/a.md#part`) addresses: that of the page, where it is known, else that
 * of the file from the root of the site.
 *
 * @param node - Tree; changed in place.
 * @param resolve - Finds the address of a file.
 * @see {@link https://www.getzola.org/documentation/content/linking/}
 */
export function resolveInternalLinks(
  node: Nodes,
  resolve: MarkdownParseOptions['resolveReference'],
): void {
  if (node.type === 'link') {
    const [, path, part = ''] = /^@\/([^#]*)(#.*)?$/.exec(node.url) ?? []
    if (path !== undefined) {
      const found = resolve?.(`/${path}`)
      const url = typeof found === 'string' ? found : found?.url
      const page = path.replace(/(^|\/)(_?index)?\.md$/, '$1').replace(/\.md$/, '/')
      node.url = `${url ?? `/${page}`}${part}`
    }
  }
  if ('children' in node) for (const child of node.children) resolveInternalLinks(child, resolve)
}
