import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'

/** Answers a request. */
export type Fetch = (request: Request) => Response | Promise<Response>

/** A server of this computer alone. */
export interface Listening {
  /** Address to open: `http://localhost:4400`. */
  url: string
  /** Stop at once: open connections are ended. */
  close(): Promise<void>
}

/**
 * Listen at the loopback address, where no other computer can connect.
 *
 * @param port - Port; where it is taken, the next free one of the 100 after it.
 * @throws What `node:http` says if none is free, or the port can't be used.
 */
export async function listen(fetch: Fetch, port: number): Promise<Listening> {
  const server = createServer(getRequestListener(fetch))
  for (let offset = 0; ; offset += 1) {
    try {
      await listenAt(server, port === 0 ? 0 : port + offset)
      break
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || offset === 100) throw error
    }
  }
  const found = (server.address() as AddressInfo).port
  return {
    url: `http://localhost:${found}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // The live events of open pages never end by themselves.
        server.closeAllConnections()
      }),
  }
}

function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(error)
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail)
      resolve()
    })
  })
}
