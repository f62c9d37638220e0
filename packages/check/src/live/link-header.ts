/** One link of a header `Link`. */
export interface LinkHeader {
  /** Absolute address. */
  href: string
  /** In lower case. */
  rel: string[]
  type: string | undefined
  hreflang: string | undefined
}

/**
 * The links of a header (RFC 8288), those that are relative from an address.
 *
 * @param value - Value of `Link`.
 */
export function linkHeader(value: string | null, base: string): LinkHeader[] {
  return [...(value ?? '').matchAll(/<([^<>]*)>([^<]*)/g)].flatMap(([, target = '', rest = '']) => {
    const href = URL.parse(target, base)?.href
    if (!href) return []
    const named = new Map(
      rest.split(';').map((part) => {
        const [key = '', said = ''] = part.split('=', 2)
        return [
          key.trim().toLowerCase(),
          said.trim().replace(/,$/, '').trim().replace(/^"|"$/g, ''),
        ]
      }),
    )
    const rel = (named.get('rel') ?? '').toLowerCase().split(/\s+/)
    return { href, rel, type: named.get('type'), hreflang: named.get('hreflang') }
  })
}
