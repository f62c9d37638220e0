import { decodeSource, type Issue } from '@standfirst/core'
import {
  type FetchedFile,
  type PoliteFetch,
  type PoliteOptions,
  politeFiles,
} from '@standfirst/import/fetch'
import type { CheckLiveOptions } from './check-live-options.ts'
import type { RobotsRules } from './robots-rules.ts'
import { unpacked } from './unpacked.ts'

/** What a live site answered at an address. */
export interface LiveAnswer {
  /** Address that was asked, as the site has it. */
  asked: string
  /** Address that answered, as the site has it: the last of its redirects. */
  url: string
  /** `undefined` where there was no answer. */
  status: number | undefined
  headers: Headers
  bytes: Uint8Array
  /** The text of the bytes; `''` where they are none. */
  text: string
  /** In lower case, without parameters. */
  mediaType: string
  /** Why there is no text, or what is wrong with its charset. */
  issues: Issue[]
}

/** Asks a live site: each address once, one after the other, and none that it keeps robots from. */
export interface LiveReader {
  ask(url: string, accept?: string): Promise<LiveAnswer>
  /** Ask whether a file is there, without reading it. */
  askWhether(url: string): Promise<LiveAnswer>
  /** Ask again for what an answer named by its tag or date: the status. */
  askAgain(answer: LiveAnswer): Promise<LiveAnswer>
  /** Hold to a robots.txt from now on. */
  obey(rules: RobotsRules): void
  /** Whether an address is one of the site. */
  isOfSite(url: string): boolean
  /** Go on at an address that the one that was given leads to; it leads to no other network. */
  settle(url: string): void
  /** Requests that were sent. */
  readonly requests: number
  /** Addresses that answered with something. */
  readonly outputs: number
}

/** The name by which robots.txt may speak to the check. */
export const robotName = 'standfirst'

/** Address of the project, where people learn who asked. */
const userAgent = 'Standfirst (+https://github.com/standfirst/standfirst)'

/**
 * Begin to read a live site. Its own address may be in a private network; where it is not, no private
 * address is asked, wherever the site leads.
 *
 * @param address - Where it is asked.
 * @param options - `site`: what its own address is, where it is served elsewhere.
 */
export function createLiveReader(address: URL, options: CheckLiveOptions): LiveReader {
  let [site, place] = [new URL(options.site ?? address.href), address]
  const asked = new Map<string, Promise<LiveAnswer>>()
  let requests = 0
  let outputs = 0
  let rules: RobotsRules | undefined
  const settings = { maxWaitMs: 10_000, userAgent, ...given(options) }
  let fetch = politeFiles({ delayMs: 250, ...settings })
  return {
    ask(url, accept) {
      const key = withoutFragment(url)
      const known = asked.get(key)
      if (known) return known
      const answer = askOnce(key, { accept })
      asked.set(key, answer)
      return answer
    },
    askWhether(url) {
      const key = withoutFragment(url)
      return asked.get(key) ?? askOnce(key, { method: 'HEAD' })
    },
    askAgain(answer) {
      const etag = answer.headers.get('etag') ?? undefined
      const lastModified = answer.headers.get('last-modified') ?? undefined
      return askOnce(answer.url, { known: { etag, lastModified } })
    },
    obey(given) {
      rules = given
    },
    isOfSite: (url) => URL.parse(url)?.origin === site.origin,
    settle(url) {
      if (options.site === undefined) site = place = new URL(url)
    },
    get requests() {
      return requests
    },
    get outputs() {
      return outputs
    },
  }

  async function askOnce(url: string, more: Parameters<PoliteFetch>[1]): Promise<LiveAnswer> {
    if (!URL.canParse(url)) return noAnswer(url, noAddress(url))
    if (rules && !rules.allows(url) && URL.parse(url)?.origin === site.origin) {
      return noAnswer(url, kept(url))
    }
    const own = moved(url, site, place)
    let file = await fetch(own, more)
    // Where the site itself is in a private network, it is asked there, and nothing else.
    if (requests === 0 && file.issue?.code === 'refused-address' && file.url === own) {
      const allowPrivate = (other: URL) => other.origin === address.origin
      fetch = politeFiles({ delayMs: 0, ...settings, allowPrivate })
      file = await fetch(own, more)
    }
    requests++
    if (file.bytes.length) outputs++
    return answerOf(url, { ...file, url: moved(file.url, place, site) })
  }
}

/** The options that were given. */
function given(options: CheckLiveOptions): PoliteOptions {
  const { delayMs, fetch, maxBytes, maxWaitMs, signal, timeoutMs, userAgent } = options
  const all = { delayMs, fetch, maxBytes, maxWaitMs, signal, timeoutMs, userAgent }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** An address that begins as one site's, on the other. */
function moved(url: string, from: URL, to: URL): string {
  const given = URL.parse(url)
  if (!given || from.origin === to.origin || given.origin !== from.origin) return url
  return to.origin + given.href.slice(given.origin.length)
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}

async function answerOf(asked: string, file: FetchedFile): Promise<LiveAnswer> {
  const { headers, issue, status, url } = file
  const contentType = headers.get('content-type') ?? undefined
  const [mediaType = ''] = (contentType ?? '').toLowerCase().split(';', 1)
  const bytes = await unpacked(file.bytes, maxText)
  const { issues, text = '' } = issue
    ? { issues: [issue] }
    : decodeSource(bytes, { contentType, maxLength: maxText })
  const answer = { asked, url, status, headers, bytes, mediaType: mediaType.trim() }
  return { ...answer, text: text.replace(/^\uFEFF/, ''), issues }
}

/** Most that is read of one file, unpacked. */
const maxText = 10_000_000

function noAnswer(url: string, issue: Issue): LiveAnswer {
  return {
    asked: url,
    url,
    status: undefined,
    headers: new Headers(),
    bytes: new Uint8Array(),
    text: '',
    mediaType: '',
    issues: [issue],
  }
}

function kept(url: string): Issue {
  return {
    code: 'kept-from-robots',
    severity: 'warning',
    message: `\`${url}\` is kept from robots by robots.txt, expected one that may be asked: it was not read.`,
    path: [],
    fix: `Allow it to \`User-agent: ${robotName}\` in robots.txt, or take it as it is.`,
  }
}

function noAddress(url: string): Issue {
  return {
    code: 'invalid-address',
    severity: 'error',
    message: `Found \`${url.slice(0, 200)}\`, expected an absolute http(s) address.`,
    path: [],
    fix: 'Correct the address.',
  }
}
