import type { Issue } from '@standfirst/core'
import type { ElementContent } from 'hast'
import type { DatasetScope } from '../dataset-scope.ts'

/** What the parts of one text share. */
export interface TextScope {
  dataset: DatasetScope
  issues: Issue[]
  /** Texts of its footnotes, in their order. */
  notes: ElementContent[][]
  /** Reads Portable Text inside of it. */
  read(value: unknown, depth: number): ElementContent[]
  /** How many texts in Markdown it has: each has footnotes of its own. */
  markdown: number
}

/** How deep objects stand inside each other at most. */
export const maxDepth = 30
