import { type Takeaways, toText } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { headingText, type Scope } from '../scope.ts'

/** Describe what to remember: an `ItemList`, which is no `CreativeWork`. */
export function takeawaysNode(scope: Scope, section: Takeaways): JsonLdNode {
  return {
    '@type': 'ItemList',
    name: headingText(scope, section),
    itemListElement: section.items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: toText(item),
    })),
  }
}
