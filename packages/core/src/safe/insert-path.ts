/**
 * Put parts into an address before the last part of its path.
 *
 * @param address - Absolute http(s) address.
 * @param parts - Names; each is encoded. Without any, the address stays as it is.
 *
 * @example
 * ```ts
 * insertPath('https://example.com/feed.xml', ['tag', 'a b']) // 'https://example.com/tag/a%20b/feed.xml'
 * ```
 */
export function insertPath(address: string, parts: readonly string[]): string {
  if (parts.length === 0) return address
  const url = new URL(address)
  const steps = url.pathname.split('/')
  for (const part of parts) {
    // A part `.` or `..` would be taken as a step up or none.
    const step = encodeURIComponent(part.toWellFormed()).replace(/^\.+$/, underscores)
    steps.splice(-1, 0, step)
  }
  url.pathname = steps.join('/')
  return url.href
}

function underscores({ length }: string): string {
  return '_'.repeat(length)
}
