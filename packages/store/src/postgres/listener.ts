import { setTimeout } from 'node:timers/promises'
import type { Client } from 'pg'

/** Listens to what other processes write. */
export interface Listener {
  /** Whether it hears everything. */
  isListening(): boolean
  close(): Promise<void>
}

/** After a broken connection, it is tried again so soon, and then less and less often: milliseconds. */
const shortest = 50
const longest = 2000

/**
 * Listen to a channel, and begin again where the connection breaks.
 *
 * @param connect - Makes a connection.
 * @param onMessage - Called with each message, and with nothing when some may have been missed.
 */
export async function createListener(
  connect: () => Client,
  channel: string,
  onMessage: (message?: string) => void,
): Promise<Listener> {
  let client: Client | undefined
  let isOver = false
  let waiting = new AbortController()

  async function listen(): Promise<void> {
    const own = connect()
    own.on('notification', ({ payload }) => onMessage(payload ?? ''))
    own.on('error', () => {})
    own.on('end', () => {
      if (client !== own) return
      client = undefined
      void again()
    })
    await own.connect()
    await own.query(`listen "${channel}"`)
    if (isOver) return own.end()
    client = own
    onMessage()
  }

  async function again(): Promise<void> {
    for (let pause = shortest; !isOver; pause = Math.min(pause * 2, longest)) {
      waiting = new AbortController()
      const { signal } = waiting
      try {
        await setTimeout(pause, undefined, { ref: false, signal })
        await listen()
        return
      } catch {
        // The server is not there yet.
      }
    }
  }

  await listen()
  return {
    isListening: () => client !== undefined,
    async close() {
      isOver = true
      waiting.abort()
      const own = client
      client = undefined
      await own?.end()
    },
  }
}
