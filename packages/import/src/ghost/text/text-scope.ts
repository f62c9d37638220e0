import type { Issue } from '@standfirst/core'
import type { ElementContent } from 'hast'
import type { GhostOptions } from '../ghost-options.ts'

/** What the parts of one text share. */
export interface TextScope {
  options: GhostOptions
  issues: Issue[]
  /** How many Markdown cards it has: each has footnotes of its own. */
  seen: { markdown: number }
}

/** What stands in a text, and for whom. */
export interface TextBlock {
  nodes: ElementContent[]
  /** A wall: what follows is for those whom the post is for. */
  isWall?: boolean
  /** For members alone, whatever the post is. */
  isForMembers?: boolean
}
