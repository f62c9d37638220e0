import { setTimeout } from 'node:timers/promises'

/** How long somebody waits for a server that is away. */
export interface Patience {
  /** Told each time that it did not answer. */
  onError: (error: unknown) => void
  /** Whether nobody waits any more. */
  isEnded: () => boolean
}

/** Ask a server, again and again while it is away. What is asked has to be such that twice is as good as once. */
export async function patiently<Value>(
  ask: () => Promise<Value>,
  { isEnded, onError }: Patience,
): Promise<Value> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (isEnded() || !isAway(error)) throw error
      onError(error)
      await setTimeout(1000)
    }
  }
}

/** Whether an error says that a server can't be reached now, and not that it refuses what it was asked. */
export function isAway(error: unknown): boolean {
  const { code, message, name } = Object(error) as {
    code?: string
    message?: string
    name?: string
  }
  return (
    network.test(code ?? '') ||
    name === 'MaxRetriesPerRequestError' ||
    /\bconnection\b.*\b(closed|terminated|ended|timeout)\b|^(LOADING|READONLY) /i.test(
      message ?? '',
    )
  )
}

/**
 * Of the system; of PostgreSQL, the classes of a broken connection and of a server that starts or ends, and of one that
 * has no connection left or has given its place to another (`READONLY` of Redis).
 */
const network =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08...|57P0.|53300|25006)$/
