import { safeUrl } from './safe-url.ts'

/**
 * Resolve an address as a browser would, and refuse what could do harm.
 *
 * @param reference - Address to resolve: absolute, relative or a fragment.
 * @param base - Absolute address that `reference` is relative to.
 * @param use - `link` allows http, https, mailto and tel; `media` http and https (default: `link`).
 * @returns The absolute address; `undefined` if it is invalid or its scheme is not allowed, or if it
 *   names a host without a scheme (`//host`, `\\host`) or hides one (`javascript&colon;`).
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
  if (disguised.test(reference)) return undefined
  return safeUrl(URL.parse(reference, base)?.href, use)
}

// A host without a scheme, or a scheme whose colon is written as a character reference.
const disguised = /^[\s\p{Cc}]*(?:[/\\][\s\p{Cc}]*[/\\]|[a-z]+&(?:colon|#0*58|#x0*3a)\b)/iu
