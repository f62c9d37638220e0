import { expectOptions, type Issue } from '@standfirst/core'
import { retryTime } from './answer-times.ts'
import { followUrl, withoutCredentials } from './follow-url.ts'
import type { Fetch } from './request-url.ts'

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
  /** `HEAD` asks whether a file is there, and reads none of it (default: `GET`). */
  method?: 'GET' | 'HEAD' | undefined
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
  expectOptions(options, 'fetchFile')
  const { allowPrivate = false, known, maxBytes = 10_000_000, timeoutMs = 20_000 } = options
  const failed = (issue: Issue, url = address, status?: number): FetchedFile => ({
    ...{ status, url, issue },
    headers: new Headers(),
    bytes: new Uint8Array(),
  })
  const start = URL.parse(address)
  if (!start) return failed(lost(address, 'is an address that is none'))
  const followed = await followUrl(withoutCredentials(start), {
    ...{ allowPrivate, maxBytes, maxRedirects, timeoutMs },
    ...{ fetch: options.fetch, method: options.method },
    headersOf: () => ({
      accept: options.accept ?? '*/*',
      'user-agent': options.userAgent ?? 'Standfirst (+https://github.com/standfirst/standfirst)',
      ...(known?.etag && { 'if-none-match': known.etag }),
      ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
    }),
  })
  if ('why' in followed) {
    const { at: url, why } = followed
    if (why === 'refused') return failed(refused(url), url)
    if (why === 'too-large') return failed(tooLarge(url, maxBytes), url)
    return failed(lost(url, why.said), url)
  }
  const { body: bytes, headers, status } = followed
  const url = withoutCredentials(followed.url).href
  if ((status >= 200 && status < 300) || (known && status === 304)) {
    return { status, url, headers, bytes }
  }
  const retryAt = Date.parse(retryTime(headers.get('retry-after'), Date.now()) ?? '')
  const isWait = (status === 429 || status === 503) && Number.isFinite(retryAt)
  return {
    ...failed(lost(url, `answered with the status ${status}`), url, status),
    headers,
    ...(isWait && { retryAt }),
  }
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
