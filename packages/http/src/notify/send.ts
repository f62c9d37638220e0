import type { Issue } from '@standfirst/core'
import pRetry, { AbortError } from 'p-retry'

/** How messages are sent. */
export interface SendOptions {
  /** Sends a request (default: the runtime's `fetch`). */
  fetch?: typeof fetch | undefined
  /** How often a message is sent again that was not taken, at growing distances (default: 3). */
  retries?: number | undefined
  /** How long to wait before it is sent again for the first time, in milliseconds (default: 1,000). */
  delayMs?: number | undefined
  /** How long an answer is waited for, in milliseconds (default: 15,000). */
  timeoutMs?: number | undefined
}

/**
 * Statuses after which the same message may be taken later (RFC 9110, section 15; RFC 6585, section 4); from 520 on,
 * those of a network in front whose server did not answer.
 */
const passing = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524])

/** Statuses that say where else the same message is taken. */
const moved = new Set([301, 302, 307, 308])
const mostMoves = 5

/** Longest wait that a service may ask for by `Retry-After`: milliseconds. */
const longest = 60_000

/**
 * Send a message, and again where that may help.
 *
 * @returns What is wrong, if it was not taken.
 */
export async function send(
  url: string,
  init: RequestInit,
  { delayMs = 1000, fetch: ask = fetch, retries = 3, timeoutMs = 15_000 }: SendOptions,
): Promise<Issue | undefined> {
  try {
    await pRetry(
      async (attempt) => {
        const response = await post(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }, ask)
        const { status } = response
        // Another page says what became of it (RFC 9110, section 15.4.4).
        if (response.ok || status === 303) return
        if (!passing.has(status)) throw new AbortError(`the status ${status}`)
        if (attempt <= retries) await waitAsAsked(response)
        throw new Error(`the status ${status}`)
      },
      { retries, minTimeout: delayMs, factor: 2, randomize: false, shouldRetry: () => true },
    )
    return undefined
  } catch (error) {
    return notTaken(url, error)
  }
}

/**
 * Send a message to where it is taken: `fetch` by itself would ask there without it (`GET`), and what answers
 * that has been told nothing.
 */
async function post(url: string, init: RequestInit, ask: typeof fetch): Promise<Response> {
  let address = url
  for (let moves = 0; moves <= mostMoves; moves++) {
    const response = await ask(address, { method: 'POST', ...init, redirect: 'manual' })
    await response.body?.cancel()
    const location = response.headers.get('location')
    if (location === null || !moved.has(response.status)) return response
    const next = URL.canParse(location, address) ? new URL(location, address) : undefined
    if (!next || !/^https?:$/.test(next.protocol)) {
      throw new AbortError(`the status ${response.status} to \`${location.slice(0, 200)}\``)
    }
    address = next.href
  }
  throw new AbortError(`more than ${mostMoves} redirects`)
}

/** Wait as long as a service asks, if it does: seconds, or a date (RFC 9110, section 10.2.3). */
async function waitAsAsked({ headers }: Response): Promise<void> {
  const asked = headers.get('retry-after') ?? ''
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now()
  if (!(wait > 0)) return
  await new Promise((resolve) => setTimeout(resolve, Math.min(wait, longest)))
}

function notTaken(url: string, error: unknown): Issue {
  const { cause } = error as { cause?: { code?: unknown } | undefined }
  // What `fetch` says itself is that it failed, and no more.
  const more = typeof cause?.code === 'string' ? ` (${cause.code})` : ''
  const reason = (error instanceof Error ? error.message : String(error)) + more
  return {
    code: 'not-notified',
    severity: 'warning',
    message: `Found ${reason} at \`${url}\`, expected it to take the message.`,
    path: [],
    fix: 'Look whether the address and the key are right. What changed is told again the next time.',
  }
}
