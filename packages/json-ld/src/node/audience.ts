import { type Audience, safeUrl } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'

/** Describe who benefits: one audience an item. */
export function audienceNodes(section: Audience): JsonLdNode[] {
  return section.items.map((item) => ({
    '@type': 'Audience',
    audienceType: item.name,
    description: item.description,
    url: safeUrl(item.url, 'media'),
  }))
}
