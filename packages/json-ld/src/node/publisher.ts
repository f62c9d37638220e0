import type { ArticleType, Organization } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import type { Scope } from '../scope.ts'
import { agentNode } from './agent.ts'

/**
 * Describe the publisher.
 *
 * @param publisher - Who.
 * @param type - What it publishes; a feed's publisher has none.
 */
export function publisherNode(
  scope: Scope,
  publisher: Organization,
  type?: ArticleType,
): JsonLdNode {
  const plain = type === 'tutorial' || type === 'blog'
  const { publisherType = plain ? 'Organization' : 'NewsMediaOrganization' } = scope.options
  return agentNode(scope, { ...publisher, type: 'organization' }, ['publisher'], publisherType)
}
