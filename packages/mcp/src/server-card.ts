import { SUPPORTED_PROTOCOL_VERSIONS } from '@modelcontextprotocol/server'
import type { Feed } from '@standfirst/core'

/** What a server says of itself before anyone connects: a server card (SEP-2127). */
export interface ServerCard {
  $schema: string
  /** Reversed DNS with one slash: `com.example/articles`. */
  name: string
  version: string
  title: string
  description: string
  websiteUrl: string
  remotes: { type: 'streamable-http'; url: string; supportedProtocolVersions: string[] }[]
}

/** Where the card is from and what it says. */
export interface ServerCardOptions {
  feed: Pick<Feed, 'description' | 'title' | 'url'>
  name: string
  version: string
  /** Address at which the server answers. */
  endpoint: string
}

/**
 * Make the card of a server that answers at an address.
 *
 * @see {@link https://github.com/modelcontextprotocol/modelcontextprotocol/pull/2127}
 */
export function serverCard({ endpoint, feed, name, version }: ServerCardOptions): ServerCard {
  return {
    $schema: 'https://static.modelcontextprotocol.io/schemas/v1/server-card.schema.json',
    name,
    version,
    title: feed.title,
    description: shortened(feed.description ?? `The articles of ${feed.title}`),
    websiteUrl: feed.url,
    remotes: [
      {
        type: 'streamable-http',
        url: endpoint,
        supportedProtocolVersions: [stateless, ...SUPPORTED_PROTOCOL_VERSIONS],
      },
    ],
  }
}

// The library's own list has those alone that begin with a handshake.
const stateless = '2026-07-28'

/** The name of a server by the host of its site: `https://news.example/` is `example.news/articles`. */
export function serverName({ url }: Pick<Feed, 'url'>): string {
  return `${new URL(url).hostname.split('.').reverse().join('.')}/articles`
}

/** The schema holds descriptions to 100 letters. */
function shortened(text: string): string {
  if (text.length <= 100) return text
  const cut = text.slice(0, 99)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60)).toWellFormed()}…`
}
