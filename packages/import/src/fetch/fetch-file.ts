import type { Issue } from '@standfirst/core'
import { retryTime } from './answer-times.ts'
import { privateAddress } from './public-lookup.ts'
import { readBody, TooLarge } from './read-body.ts'
import { type Fetch, requestUrl } from './request-url.ts'

/** Configuration for {@linkcode fetchFile}. */
export interface FetchFileOptions {
  /**
   * Whether addresses that are not of the public internet may be asked (default: `false`); a function is
   * asked for each address, redirects too.
   */
  allowPrivate?: boolean | ((url: URL) => boolean) | undefined
  /** Milliseconds for all of it, redirects and the body included (default: `20_000`). */
  timeoutMs?: number | undefined
  /** Size at most, unpacked (default: `10_000_000`). */
  maxBytes?: number | undefined
  /** What asks (default: one that connects to judged addresses alone). */
  fetch?: Fetch | undefined
  /** Value of `User-Agent`. */
  userAgent?: string | undefined
  /** Value of `Accept` (default: anything). */
  accept?: string | undefined
  /** What is known of the file: one that has not changed is answered with 304 (default: nothing). */
  known?: { etag?: string | undefined; lastModified?: string | undefined } | undefined
}

/** What {@linkcode fetchFile} found. */
export interface FetchedFile {
  /** Status of the last answer; `undefined` where there was none. */
  status: number | undefined
  /** Address that gave it: the last of its redirects. */
  url: string
  headers: Headers
  /** Empty where the status is no success. */
  bytes: Uint8Array
  /** Milliseconds since 1970, where the server wants no request before. */
  retryAt?: number
  /** Why there are no bytes. */
  issue?: Issue
}

/** Redirects that are followed. */
const maxRedirects = 10

/**
 * Fetch a file from a public address, as {@link fetchFeed} fetches feeds: each address that it leads to is
 * judged, and never more is read than was asked for. Nothing is thrown.
 *
 * @param address - Absolute http(s) address; a name and password in it are not sent.
 */
export async function fetchFile(
  address: string,
  options: FetchFileOptions = {},
): Promise<FetchedFile> {
  const { allowPrivate = false, known, maxBytes = 10_000_000, timeoutMs = 20_000 } = options
  const signal = AbortSignal.timeout(timeoutMs)
  const visited = new Set<string>()
  let next = URL.parse(address) ?? undefined
  let last = address
  const failed = (issue: Issue, status?: number): FetchedFile => ({
    status,
    url: last,
    headers: new Headers(),
    bytes: new Uint8Array(),
    issue,
  })
  while (next && /^https?:$/.test(next.protocol)) {
    next.username = ''
    next.password = ''
    last = next.href
    if (visited.has(last)) return failed(lost(address, 'leads back to itself'))
    if (visited.size > maxRedirects) return failed(lost(address, 'leads on too often'))
    visited.add(last)
    const request = {
      headers: {
        accept: options.accept ?? '*/*',
        'user-agent': options.userAgent ?? 'Standfirst (+https://github.com/standfirst/standfirst)',
        ...(known?.etag && { 'if-none-match': known.etag }),
        ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
      },
      signal,
      isPrivateAllowed: typeof allowPrivate === 'function' ? allowPrivate(next) : allowPrivate,
      fetch: options.fetch,
    }
    let answer: Pick<FetchedFile, 'bytes' | 'headers'> & { status: number }
    try {
      answer = await requestUrl(next, request, async (response) => {
        const { headers, ok, status } = response
        if (!ok) await response.body?.cancel().catch(() => {})
        return {
          status,
          headers,
          bytes: ok ? await readBody(response, maxBytes) : new Uint8Array(),
        }
      })
    } catch (error) {
      return failed(failure(error, last, options))
    }
    const { bytes, headers, status } = answer
    const location = headers.get('location')
    if (location !== null && [301, 302, 303, 307, 308].includes(status)) {
      next = URL.parse(location, next) ?? undefined
      continue
    }
    if ((status >= 200 && status < 300) || (known && status === 304)) {
      return { status, url: last, headers, bytes }
    }
    const retryAt = Date.parse(retryTime(headers.get('retry-after'), Date.now()) ?? '')
    const isWait = (status === 429 || status === 503) && Number.isFinite(retryAt)
    return {
      ...failed(lost(last, `answered with the status ${status}`), status),
      headers,
      ...(isWait && { retryAt }),
    }
  }
  return failed(next ? refused(next.href) : lost(address, 'leads to an address that is none'))
}

function failure(
  error: unknown,
  url: string,
  { maxBytes = 10_000_000, timeoutMs = 20_000 }: FetchFileOptions,
): Issue {
  if (error instanceof TooLarge) return tooLarge(url, maxBytes)
  const { cause } = error as { cause?: unknown }
  const inner = (cause ?? error) as { code?: string; message?: string; name?: string }
  if (inner.code === privateAddress) return refused(url)
  if (inner.name === 'TimeoutError') return lost(url, `gave no whole answer in ${timeoutMs} ms`)
  return lost(url, `can't be asked (${inner.message || inner.code || String(error)})`)
}

function lost(url: string, what: string): Issue {
  return {
    code: 'unreachable-file',
    severity: 'warning',
    message: `\`${url}\` ${what}, expected a file.`,
    path: ['url'],
    fix: 'Try again later; if it stays so, look the file up on its site.',
  }
}

function refused(url: string): Issue {
  return {
    code: 'refused-address',
    severity: 'warning',
    message: `The address is \`${url}\`, expected an http or https one of the public internet: it was not asked.`,
    path: ['url'],
    fix: 'For one in your own network, give `allowPrivate` in the options.',
  }
}

function tooLarge(url: string, maxBytes: number): Issue {
  return {
    code: 'too-large',
    severity: 'warning',
    message: `\`${url}\` is larger than ${maxBytes} bytes, expected no more: it was not read.`,
    path: ['url'],
    fix: 'Raise `maxBytes`, or put a smaller file there.',
  }
}
