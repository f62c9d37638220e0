import type { RootContent } from 'mdast'

/** Blocks that stand for a part of a source. */
export interface BlockReplacement {
  /** Offset of its first sign in the source. */
  from: number
  /** Offset after its last sign. */
  to: number
  nodes: RootContent[]
}
