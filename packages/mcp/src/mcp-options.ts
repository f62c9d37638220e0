import type { HandlerOptions } from '@standfirst/http'

/** Configuration for {@linkcode createMcpServer}. */
export interface McpOptions
  extends Pick<HandlerOptions, 'config' | 'extensions' | 'now' | 'source'> {
  /**
   * Name of the server, reversed DNS with one slash: `com.example/articles` (default: the site's host,
   * reversed, and `/articles`).
   */
  name?: string | undefined
  /** Version of the server, as its card and each answer to `server/discover` name it (default: `1.0.0`). */
  version?: string | undefined
  /**
   * Letters of an article that one answer holds (default: 60,000); the next ones are asked for by `from`.
   * Clients cut longer answers off, each in its own way.
   */
  textLength?: number | undefined
  /** How long answers may be kept, in milliseconds, if nothing is due before (default: 60,000). */
  ttl?: number | undefined
  /** Whether pages of other sites may ask, by the headers of CORS (default: `true`): all that is told is public. */
  cors?: boolean | undefined
  /**
   * Hosts by whose names the server may be asked (default: any). Where it is for this computer alone, they
   * keep pages of the web from asking it under a name of theirs (DNS rebinding): `['localhost', '127.0.0.1', '[::1]']`.
   */
  hosts?: readonly string[] | undefined
  /** Told of what went wrong; who asked is told only that it did (default: nobody is told). */
  onError?: ((error: unknown) => void) | undefined
}
