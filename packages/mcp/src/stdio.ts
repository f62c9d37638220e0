import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createMcpServer } from './create-mcp-server.ts'
import type { McpOptions } from './mcp-options.ts'

/** A server that listens at the standard input. */
export interface StdioServer {
  /** Stop, and let the process end. */
  close(): Promise<void>
}

/**
 * Answer an agent that has started this process: messages are read from the standard input, and answers
 * are written to the standard output, where nothing else may be written.
 *
 * @param options - Configuration.
 */
export function listenAtStdio(options: McpOptions): StdioServer {
  const { connectable } = createMcpServer(options)
  return serveStdio(connectable, { onerror: (error) => options.onError?.(error) })
}
