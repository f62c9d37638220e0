import { createServer, type Server } from 'node:http'
import { type AddressInfo, isIPv6 } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { expectOptions } from '@standfirst/core'
import type { Handler } from '../create-handler.ts'

/** Configuration for {@linkcode listen}. */
export interface ListenOptions {
  /** Port; `0` for any that is free. */
  port: number
  /** Name or address to listen at (default: `127.0.0.1`, where no other computer can connect). */
  host?: string | undefined
}

/** A server that listens. */
export interface Listening {
  /** Where it can be reached from this computer: `http://localhost:8080`. */
  url: string
  /**
   * Stop: new connections are refused, requests that are being answered are let end.
   *
   * @param seconds - After so many, what has not ended is cut off (default: 5).
   */
  stop(seconds?: number): Promise<void>
}

/**
 * Answer requests by Node's own server.
 *
 * @throws What `node:http` says if the port is taken (`EADDRINUSE`) or can't be used.
 */
export async function listen(handler: Handler, options: ListenOptions): Promise<Listening> {
  expectOptions(options, 'listen')
  const { host = '127.0.0.1', port } = options
  // Old clients, such as those that look whether a server lives, send no `Host` (HTTP/1.0).
  const server = createServer(getRequestListener(handler, { hostname: 'localhost' }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return { url: urlOf(server, host), stop: (seconds = 5) => stop(server, seconds) }
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const isAny = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)
  const name = isAny ? 'localhost' : isIPv6(host) ? `[${host}]` : host
  return `http://${name}:${port}`
}

function stop(server: Server, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), seconds * 1000)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
