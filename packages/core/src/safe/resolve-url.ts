import { safeUrl } from './safe-url.ts'

/**
 * Resolve an address as a browser would, encode what it leaves as it is, and refuse what could do
 * harm.
 *
 * @param reference - Address to resolve: absolute, relative or a fragment.
 * @param base - Absolute address that `reference` is relative to.
 * @param use - `link` allows http, https, mailto and tel; `media` http and https (default: `link`).
 * @returns The absolute address, a URI by RFC 3986 and the same on every runtime; `undefined` if it is
 *   invalid or its scheme is not allowed, or if it names a host without a scheme (`//host`, `\\host`) or
 *   hides one (`javascript&colon;`).
 * @see {@link https://url.spec.whatwg.org/#concept-basic-url-parser}
 *
 * @example
 * ```ts
 * resolveUrl('../b', 'https://example.com/a/') // 'https://example.com/b'
 * resolveUrl('javascript:alert(1)', 'https://example.com/') // undefined
 * ```
 */
export function resolveUrl(
  reference: string,
  base?: string,
  use: 'link' | 'media' = 'link',
): string | undefined {
  if (settled.test(reference)) return reference
  const rooted = isRooted.test(reference) && base && `${site.exec(base)?.[0]}${reference}`
  if (rooted && settled.test(rooted)) return rooted
  if (disguised.test(reference)) return undefined
  const href = URL.parse(reference, base)?.href
  if (href === undefined || !plainHost.test(href)) return undefined
  return safeUrl(encodeRest(href), use)
}

// What parsing and encoding leave as it is, as most addresses are; they take many times as long. The last
// name of the host is no number, for it begins with a letter; no part of the path begins with a dot.
const settled =
  /^https?:\/\/(?![^/]*xn--)(?:[a-z\d][a-z\d-]*\.)*[a-z][a-z\d-]*(?:\/(?!\.)[\w.~-]*)+(?:\?[\w.~=&/-]*)?(?:#[\w.~=&/-]*)?$/

// What leads on from the root of a site is joined to its name, if that is one that parsing leaves as it is.
const isRooted = /^\/(?!\/)/
const site = /^https?:\/\/[a-z\d.-]+(?=[/?#]|$)/

// A host that is a name or a number, if there is one: runtimes disagree on the signs that others hold.
const plainHost =
  /^(?!https?:)|^https?:\/\/(?:[^/?#]*@)?(?:[a-z\d._-]+|\[[\da-f:.]+\])(?::\d+)?(?:[/?#]|$)/

/**
 * Encode what browsers let through but no address may hold (RFC 3986): feeds and sitemaps that have
 * it are invalid. A host may have brackets, around an IPv6 address; a quote in the name of a user is
 * encoded by some runtimes and not by others.
 */
function encodeRest(href: string): string {
  const path = href.search(/[^:/][/?#]/) + 1
  return (
    href.slice(0, path).replaceAll("'", '%27') +
    href.slice(path).replace(strange, encodeURIComponent)
  )
}

const strange = /%(?![\da-f]{2})|[[\\\]^`{|}]/gi

// A host without a scheme, or a scheme whose colon is written as a character reference.
const disguised = /^[\s\p{Cc}]*(?:[/\\][\s\p{Cc}]*[/\\]|[a-z]+&(?:colon|#0*58|#x0*3a)\b)/iu
