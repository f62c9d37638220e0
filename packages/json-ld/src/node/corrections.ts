import type { Article } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { type Scope, timestamp } from '../scope.ts'

/** Describe what was wrong, and what is right. */
export function correctionNodes(scope: Scope, { corrections }: Article): JsonLdNode[] {
  return corrections.map(({ at, note }, index) => ({
    '@type': 'CorrectionComment',
    text: note,
    datePublished: timestamp(scope, at, ['corrections', index], 'at'),
  }))
}
