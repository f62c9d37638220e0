import type { Article } from '@standfirst/core'
import type { Nodes } from 'mdast'

/** Something that a tool itself can't show. */
export interface Limit {
  /** What the tool does instead, for the documentation. */
  says: string
  /** Whether a node is, or holds, such a thing. */
  applies(node: Nodes): boolean
  /** The article without metadata that can't be shown (default: all can). */
  cutMetadata?(article: Article): Article
}
