import type { Steps } from '@standfirst/core'
import { toText } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { headingText, type Scope } from '../scope.ts'

/** Describe what to do, in order. */
export function howToNode(scope: Scope, section: Steps): JsonLdNode {
  return {
    '@type': 'HowTo',
    name: headingText(scope, section),
    step: section.items.map((step, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: step.title,
      text: toText(step.content) || undefined,
    })),
  }
}
