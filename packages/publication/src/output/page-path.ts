import { outputPath } from './output-path.ts'

/**
 * The file that a static host serves for the page at an address.
 *
 * Only an ending that pages have (`.html`, `.php`, …) names a file. Any other dot is one of the name, as
 * in `/release-v0.10` or `/node.js`: its page is a folder's.
 *
 * @param url - Absolute address.
 * @param site - Absolute address of the site, with a final slash: the output folder.
 * @returns Path within the output folder; `undefined` for an address that is not the site's, or that
 *   no file can stand for.
 *
 * @example
 * ```ts
 * pagePath('https://example.com/release-v0.10', 'https://example.com/') // 'release-v0.10/index.html'
 * ```
 */
export function pagePath(url: string, site: string): string | undefined {
  const path = outputPath(url, site)
  return path === undefined || pageName.test(path) ? path : `${path}/index.html`
}

const pageName = /\.(?:x?html?|shtml|php\d?|aspx?|jspx?|cgi|cfm)$/i
