import type { AgentCard } from '@a2a-js/sdk'
import type { Feed } from '@standfirst/core'
import type { Skill } from './skills.ts'

/** Where the card is from and what it says. */
export interface AgentCardOptions {
  feed: Pick<Feed, 'description' | 'title' | 'url'>
  version: string
  /** Address at which the agent answers. */
  endpoint: string
  skills: readonly Skill[]
}

/** What the skills are about, and what one may say to use them. */
const hints: Readonly<Record<Skill['name'], { tags: string[]; examples: string[] }>> = {
  search: {
    tags: ['articles', 'search'],
    examples: ['flood', '{ "skill": "search", "query": "flood", "count": 5 }'],
  },
  latest: {
    tags: ['articles', 'news'],
    examples: ['{ "skill": "latest" }', '{ "skill": "latest", "tag": "Rain" }'],
  },
  read: {
    tags: ['articles', 'text'],
    examples: ['{ "skill": "read", "url": "https://example.com/flood/" }'],
  },
}

/**
 * Make the card of an agent that answers at an address.
 *
 * @see {@link https://a2a-protocol.org/v1.0.0/specification/} section 4.4.1
 */
export function agentCard({ endpoint, feed, skills, version }: AgentCardOptions): AgentCard {
  return {
    name: feed.title,
    description: feed.description ?? `The articles of ${feed.title}`,
    version,
    provider: { organization: feed.title, url: feed.url },
    supportedInterfaces: [
      { url: endpoint, protocolBinding: 'JSONRPC', protocolVersion: '1.0', tenant: '' },
    ],
    capabilities: { streaming: false, pushNotifications: false, extensions: [] },
    securitySchemes: {},
    securityRequirements: [],
    defaultInputModes: ['text/plain', 'application/json'],
    defaultOutputModes: ['text/markdown', 'application/json'],
    skills: skills.map(({ description, name, title }) => ({
      ...{ id: name, name: title, description, ...hints[name] },
      ...{ inputModes: [], outputModes: [], securityRequirements: [] },
    })),
    signatures: [],
  }
}
