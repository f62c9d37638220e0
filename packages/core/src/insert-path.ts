/**
 * Put parts into an address before the last part of its path.
 *
 * @param address - Absolute http(s) address.
 * @param parts - Names; each is encoded.
 *
 * @example
 * ```ts
 * insertPath('https://example.com/feed.xml', ['tag', 'a b']) // 'https://example.com/tag/a%20b/feed.xml'
 * ```
 */
export function insertPath(address: string, parts: readonly string[]): string {
  const path = parts.map((part) => encodeURIComponent(part.toWellFormed()))
  // A part `.` or `..` would be taken as a step in the path.
  const steps = path.map((part) => (/^\.+$/.test(part) ? part.replaceAll('.', '_') : part))
  const url = new URL(address)
  const cut = url.pathname.lastIndexOf('/') + 1
  url.pathname = `${url.pathname.slice(0, cut)}${steps.join('/')}/${url.pathname.slice(cut)}`
  return url.href
}
