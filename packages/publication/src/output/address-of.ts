/**
 * The address of a path within the output folder.
 *
 * @param site - Absolute address of the site, with a final slash: the output folder.
 */
export function addressOf(path: string, site: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), site).href
}
