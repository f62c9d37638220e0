import pRetry, { AbortError } from 'p-retry'

/** How requests are sent again. */
export interface RequestOptions {
  /** How often a request is sent again that was not taken, at growing distances (default: 3). */
  retries?: number | undefined
  /** How long to wait before it is sent again for the first time, in milliseconds (default: 1,000). */
  delayMs?: number | undefined
  /** How long an answer is waited for, in milliseconds (default: 30,000). */
  timeoutMs?: number | undefined
  /** How long a limit of the server is waited for at most, in milliseconds (default: 60,000). */
  longestWaitMs?: number | undefined
}

/** The server takes no more for longer than is waited for: whatever is asked next, it would refuse, too. */
export class LimitReached extends Error {
  override name = 'LimitReached'
}

/** Statuses after which the same request may be taken later (RFC 9110, section 15; RFC 6585, section 4). */
const passing = new Set([408, 425, 429, 500, 502, 503, 504])

/**
 * Send a request, and again where that may help: as late as the server asks for.
 *
 * @param send - Sends it.
 * @returns The answer, whatever its status, if sending again would not help.
 * @throws {@linkcode LimitReached}; the last error if it was never answered.
 */
export async function request(
  send: (signal: AbortSignal) => Promise<Response>,
  options: RequestOptions = {},
): Promise<Response> {
  const { delayMs = 1000, longestWaitMs = 60_000, retries = 3, timeoutMs = 30_000 } = options
  return await pRetry(
    async (attempt) => {
      const response = await send(AbortSignal.timeout(timeoutMs))
      if (!passing.has(response.status)) return response
      const wait = askedWait(response.headers)
      if (wait > longestWaitMs) {
        const until = new Date(Date.now() + wait).toISOString().slice(0, 19)
        throw new AbortError(new LimitReached(`the server takes no more until ${until}Z`))
      }
      if (attempt > retries) return response
      await response.body?.cancel()
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      throw new Error(`the status ${response.status}`)
    },
    { retries, minTimeout: delayMs, factor: 2, randomize: false, shouldRetry: () => true },
  )
}

/** Milliseconds that a server asks to wait: by `Retry-After`, or by when its limit begins anew. */
function askedWait(headers: Headers): number {
  const after = headers.get('retry-after') ?? ''
  if (Number(after) > 0) return Number(after) * 1000
  const at = Date.parse(after)
  if (at > 0) return Math.max(0, at - Date.now())
  const isSpent = headers.get('ratelimit-remaining') === '0'
  const reset = Number(headers.get('ratelimit-reset') ?? '')
  return isSpent && reset > 0 ? Math.max(0, reset * 1000 - Date.now()) : 0
}
