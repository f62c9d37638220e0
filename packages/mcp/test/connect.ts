import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { McpOptions } from '@standfirst/mcp'
import { createMcpServer } from '@standfirst/mcp'
import { newsArticles, newsConfig, newsNow } from './news.ts'

/**
 * Connect a client to the publication, over HTTP without a network.
 *
 * @param mode - Versions that the client speaks: of 2026-07-28 on, or those before it.
 */
export async function connect(
  given: Partial<McpOptions> = {},
  mode: 'auto' | 'legacy' = 'auto',
): Promise<Client> {
  const options = {
    config: await newsConfig(),
    source: newsArticles,
    now: () => new Date(newsNow),
    ...given,
  }
  const { handler } = createMcpServer(options)
  const client = new Client({ name: 'reader', version: '1.0.0' }, { versionNegotiation: { mode } })
  const transport = new StreamableHTTPClientTransport(new URL('https://news.example/mcp'), {
    fetch: (url, init) => handler(new Request(url, init)),
  })
  await client.connect(transport)
  return client
}

/** The texts of an answer of a tool. */
export function textsOf(answer: object): string[] {
  const { content } = answer as { content: { text?: string }[] }
  return content.map(({ text }) => text ?? '')
}
