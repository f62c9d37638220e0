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

/** Statuses after which the same message may be taken later (RFC 9110, section 15; RFC 6585, section 4). */
const passing = new Set([408, 425, 429, 500, 502, 503, 504])

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
      async () => {
        const signal = AbortSignal.timeout(timeoutMs)
        const response = await ask(url, { method: 'POST', redirect: 'follow', ...init, signal })
        await response.body?.cancel()
        if (response.ok) return
        if (!passing.has(response.status)) throw new AbortError(`the status ${response.status}`)
        await waitAsAsked(response)
        throw new Error(`the status ${response.status}`)
      },
      { retries, minTimeout: delayMs, factor: 2, randomize: false, shouldRetry: () => true },
    )
    return undefined
  } catch (error) {
    return notTaken(url, error)
  }
}

/** Wait as long as a service asks, if it does. */
async function waitAsAsked({ headers }: Response): Promise<void> {
  const seconds = Number(headers.get('retry-after') ?? '')
  if (!(seconds > 0)) return
  await new Promise((resolve) => setTimeout(resolve, Math.min(seconds * 1000, longest)))
}

function notTaken(url: string, error: unknown): Issue {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    code: 'not-notified',
    severity: 'warning',
    message: `Found ${reason} at \`${url}\`, expected it to take the message.`,
    path: [],
    fix: 'Look whether the address and the key are right. What changed is told again the next time.',
  }
}
