import type { ArticleType, Publisher, PublisherPolicies } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, type Scope } from '../scope.ts'
import { agentNode } from './agent.ts'

/**
 * Describe the publisher.
 *
 * @param publisher - Who.
 * @param type - What it publishes; a feed's publisher has none.
 */
export function publisherNode(scope: Scope, publisher: Publisher, type?: ArticleType): JsonLdNode {
  const plain = type === 'tutorial' || type === 'blog'
  const { publisherType = plain ? 'Organization' : 'NewsMediaOrganization' } = scope.options
  const node = agentNode(
    scope,
    { ...publisher, type: 'organization' },
    ['publisher'],
    publisherType,
  )
  for (const [name, property] of Object.entries(properties)) {
    const url = publisher.policies?.[name as keyof PublisherPolicies]
    node[property] = address(scope, url, ['publisher', 'policies'], name)
  }
  return node
}

const properties: Record<keyof PublisherPolicies, string> = {
  principles: 'publishingPrinciples',
  corrections: 'correctionsPolicy',
  ethics: 'ethicsPolicy',
  ownership: 'ownershipFundingInfo',
}
