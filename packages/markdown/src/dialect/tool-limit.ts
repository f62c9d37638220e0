import type { Article } from '@standfirst/core'
import type { Nodes } from 'mdast'

/** Something that a tool can't show, however it is written. */
export interface ToolLimit {
  /** What it is, after "Found". */
  found: string
  /** What the tool does instead. */
  fate: string
  /** What a person can do. */
  fix: string
  /** Whether a node is such a thing, or has it among its children. */
  applies(node: Nodes): boolean
  /** The article without metadata that the tool can't show (default: it can show all). */
  cut?(article: Article): Article
  /** Whether it stops the build of the whole site (default: `false`). */
  stops?: true
}
