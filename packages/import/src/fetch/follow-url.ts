import { privateAddress } from './public-lookup.ts'
import { readBody, TooLarge } from './read-body.ts'
import { type Fetch, requestUrl } from './request-url.ts'

/** How an address is asked, and those that it leads to. */
export interface FollowOptions {
  /** Headers of the request to an address, which may hold a name and password. */
  headersOf(url: URL): Record<string, string>
  allowPrivate: boolean | ((url: URL) => boolean)
  fetch: Fetch | undefined
  method?: 'GET' | 'HEAD' | undefined
  maxBytes: number
  maxRedirects: number
  /** Milliseconds for all of it. */
  timeoutMs: number
}

/** The last answer: one that leads nowhere else. */
export interface Followed {
  status: number
  headers: Headers
  /** Empty where the status is no success. */
  body: Uint8Array
  /** Who gave it. */
  url: URL
  /** Where the first address has moved to for good. */
  moved?: string | undefined
}

/** Why there was none. */
export interface NotFollowed {
  /** The address that could not be asked, or that leads nowhere, as others may see it. */
  at: string
  /** An address that may not be asked; a body that is too large; anything else, in words. */
  why: 'refused' | 'too-large' | { said: string }
  /** Of the answer that leads nowhere. */
  status?: number
}

/**
 * Ask an address, and follow its redirects: each address on the way is judged, names and passwords in it are
 * not part of what is asked, and never more is read than is allowed. Nothing is thrown.
 */
export async function followUrl(
  start: URL,
  options: FollowOptions,
): Promise<Followed | NotFollowed> {
  const { allowPrivate, fetch, maxBytes, maxRedirects, method, timeoutMs } = options
  const signal = AbortSignal.timeout(timeoutMs)
  const visited = new Set<string>()
  let isPermanent = true
  let moved: string | undefined
  let url = start
  for (;;) {
    const at = withoutCredentials(url).href
    if (!/^https?:$/.test(url.protocol)) return { at, why: 'refused' }
    if (visited.has(url.href)) return { at, why: { said: 'leads back to itself' } }
    if (visited.size > maxRedirects) {
      return {
        at: withoutCredentials(start).href,
        why: { said: `leads on more than ${maxRedirects} times` },
      }
    }
    visited.add(url.href)
    let answer: Omit<Followed, 'url'>
    try {
      const request = {
        ...{ headers: options.headersOf(url), signal, fetch, method },
        isPrivateAllowed: typeof allowPrivate === 'function' ? allowPrivate(url) : allowPrivate,
      }
      answer = await requestUrl(new URL(at), request, (response) => readAnswer(response, maxBytes))
    } catch (error) {
      return { at, why: reasonOf(error, timeoutMs) }
    }
    const { headers, status } = answer
    const location = headers.get('location')
    if (location === null || ![301, 302, 303, 307, 308].includes(status)) {
      return { ...answer, url, moved }
    }
    const next = URL.parse(location, url)
    if (!next) return { at, why: { said: 'leads to an address that is none' }, status }
    isPermanent &&= status === 301 || status === 308
    if (isPermanent) moved = next.href
    url = next
  }
}

/** An address as others may see it. */
export function withoutCredentials(url: URL): URL {
  const plain = new URL(url)
  plain.username = ''
  plain.password = ''
  return plain
}

async function readAnswer(response: Response, maxBytes: number): Promise<Omit<Followed, 'url'>> {
  const { headers, ok, status } = response
  // What is said of a failure is not read.
  if (!ok) await response.body?.cancel().catch(() => {})
  return { status, headers, body: ok ? await readBody(response, maxBytes) : new Uint8Array() }
}

function reasonOf(error: unknown, timeoutMs: number): NotFollowed['why'] {
  if (error instanceof TooLarge) return 'too-large'
  const { cause } = error as { cause?: unknown }
  const inner = (cause ?? error) as { code?: string; message?: string; name?: string }
  if (inner.code === privateAddress) return 'refused'
  if (inner.name === 'TimeoutError') return { said: `gave no whole answer in ${timeoutMs} ms` }
  return { said: `can't be asked (${inner.message || inner.code || String(error)})` }
}
