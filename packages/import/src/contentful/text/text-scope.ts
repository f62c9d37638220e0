import type { Issue } from '@standfirst/core'
import type { ElementContent } from 'hast'
import type { JsonObject } from '../../content-system/json-object.ts'
import type { SpaceScope } from '../space-scope.ts'

/** What the parts of one text share. */
export interface TextScope {
  space: SpaceScope
  issues: Issue[]
  /** Entries that the text stands in: one that is in itself is not read again. */
  inside: ReadonlySet<string>
  /** How many entries may still be read in the text: each may hold many, and they each other. */
  left: { entries: number }
  /** Reads rich text inside of it. */
  read(node: JsonObject, scope: TextScope, depth: number): ElementContent[]
}

/** How deep nodes stand inside each other at most. */
export const maxDepth = 100

/** How deep entries stand inside each other at most. */
export const maxEntries = 5

/** Entries in one text at most. */
export const mostEntries = 1000
