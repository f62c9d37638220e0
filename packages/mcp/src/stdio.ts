import process from 'node:process'
import type { Writable } from 'node:stream'
import type { McpServer } from '@modelcontextprotocol/server'
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import { expectOptions } from '@standfirst/core'

/** Configuration for {@linkcode listenAtStdio}. */
export interface StdioOptions {
  /** Where answers are written to (default: the standard output). */
  output?: Writable | undefined
  /** Told of what went wrong (default: nobody is told). */
  onError?: ((error: unknown) => void) | undefined
}

/** What listens at the standard input. */
export interface StdioListening {
  /** Done when the agent has gone. */
  ended: Promise<void>
  /** Stop. */
  close(): Promise<void>
}

/**
 * Answer an agent that has started this process: messages are read from the standard input, and answers
 * are written to the standard output, where nothing else may be written.
 *
 * @param connectable - Gives a server for the connection, as `createMcpServer` does.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const { connectable } = createMcpServer({ config: await loadConfig('.'), source: articles })
 * const { ended } = listenAtStdio(connectable)
 * ```
 */
export function listenAtStdio(
  connectable: () => McpServer,
  options: StdioOptions = {},
): StdioListening {
  expectOptions(options, 'listenAtStdio')
  const { onError, output } = options
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve)
  })
  const { close } = serveStdio(() => connectable(), {
    transport: new StdioServerTransport(process.stdin, output ?? process.stdout),
    onerror: (error) => onError?.(error),
  })
  return { ended, close }
}
