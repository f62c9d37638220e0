import type { Audience } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, type Path, type Scope } from '../scope.ts'

/** Describe who benefits: one audience an item. */
export function audienceNodes(scope: Scope, section: Audience, path: Path): JsonLdNode[] {
  return section.items.map((item, index) => ({
    '@type': 'Audience',
    audienceType: item.name,
    description: item.description,
    url: address(scope, item.url, [...path, 'items', index]),
  }))
}
