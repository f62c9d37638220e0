import { type Author, issuesUnder, reportLosses } from '@standfirst/core'
import { agentIdentity } from '../agent-identity.ts'
import type { JsonLdNode } from '../json-ld.ts'
import { address, type Path, type Scope } from '../scope.ts'
import { imageNode } from './image.ts'

/**
 * Describe a person or organization.
 *
 * @param author - Who.
 * @param path - Where it is in the subject.
 * @param type - Its schema.org type (default: `Person` or `Organization`).
 */
export function agentNode(scope: Scope, author: Author, path: Path, type?: string): JsonLdNode {
  const organization = author.type === 'organization'
  const url = address(scope, author.url, path)
  const { id, sameAs } = agentIdentity({
    name: author.name,
    url: url ?? scope.root,
    handles: author.handles ?? {},
  })
  if (sameAs.length < Object.keys(author.handles ?? {}).length) {
    // A name without a page there.
    reportLosses(author, 'JSON-LD', ['. handles'], issuesUnder(scope.onIssue, path))
  }
  const image = author.image && imageNode(scope, author.image, [...path, 'image'])
  return {
    '@type': type ?? (organization ? 'Organization' : 'Person'),
    '@id': id,
    name: author.name,
    url,
    email: author.email,
    image: organization ? undefined : image,
    logo: organization ? image : undefined,
    sameAs: sameAs.length ? sameAs : undefined,
  }
}
