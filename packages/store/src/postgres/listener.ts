import { setTimeout } from 'node:timers/promises'
import type { Client } from 'pg'

/** Listens to what other processes write. */
export interface Listener {
  /** Whether it hears everything. */
  isListening(): boolean
  close(): Promise<void>
}

/** What a listener is made of. */
export interface ListenerOptions {
  /** Makes a connection. */
  connect: () => Client
  channel: string
  /** Called with each message. */
  onMessage: (message: string) => void
  /**
   * Called with a connection that hears everything from now on, before anybody is told that it does, and then again
   * and again: to ask for what was missed. Where it fails, the connection is given up.
   */
  ask: (client: Client) => Promise<void>
  /** After how long it is called again: milliseconds (default: 10,000). */
  interval?: number
}

/** After a broken connection, it is tried again so soon, and then less and less often: milliseconds. */
const shortest = 50
const longest = 2000

/** What PostgreSQL says where nobody can listen: a server that copies another, until it takes its place. */
const readOnly = '25006'

/** Listen to a channel, and begin again where the connection breaks. */
export async function createListener({
  ask,
  channel,
  connect,
  interval = 10_000,
  onMessage,
}: ListenerOptions): Promise<Listener> {
  let client: Client | undefined
  let isOver = false
  let waiting = new AbortController()

  async function listen(): Promise<void> {
    const own = connect()
    own.on('notification', ({ payload }) => onMessage(payload ?? ''))
    own.on('error', () => {})
    own.on('end', () => lose(own))
    try {
      await own.connect()
      await own.query(`listen "${channel}"`)
      await ask(own)
    } catch (error) {
      await own.end().catch(() => {})
      throw error
    }
    if (isOver) return own.end()
    client = own
    void keepAsking(own)
  }

  function lose(own: Client): void {
    if (client !== own) return
    client = undefined
    void again()
  }

  /** A connection may be gone and say nothing, as where a machine between the two has forgotten it. */
  async function keepAsking(own: Client): Promise<void> {
    const { signal } = waiting
    try {
      while (client === own) {
        await setTimeout(interval, undefined, { ref: false, signal })
        if (client === own) await ask(own)
      }
    } catch {
      if (client !== own) return
      lose(own)
      await own.end().catch(() => {})
    }
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

  await listen().catch((error: { code?: string }) => {
    if (error.code !== readOnly) throw error
    void again()
  })
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
