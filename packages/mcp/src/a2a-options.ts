import type { McpOptions } from './mcp-options.ts'

/** Configuration for {@linkcode createA2aAgent}. */
export interface A2aOptions
  extends Pick<McpOptions, 'config' | 'cors' | 'extensions' | 'now' | 'onError' | 'source'> {
  /** Version of the agent, as its card names it (default: `1.0.0`). */
  version?: string | undefined
  /** Letters of an article that one answer holds (default: 60,000); the next ones are asked for by `from`. */
  textLength?: number | undefined
}
