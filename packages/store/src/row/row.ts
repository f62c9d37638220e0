import type { ArticleStatus } from '@standfirst/core'

/** An article as a backend keeps it. */
export interface Row {
  /** Its id; a row is kept when its article is deleted. */
  id: string
  url: string
  /** Number of the change that made it so. */
  revision: number
  status: ArticleStatus | 'deleted'
  /** When it is published: milliseconds. */
  published: number
  /** Whether it could be read by all at any time before this state. */
  seen: boolean
  /** Version of the format that the article passed the gate in. */
  format: number
  /** The article as JSON; empty when it is deleted. */
  article: string
}

/** A row in its place in a list. */
export interface PlacedRow extends Row {
  /** Number of the row: later ones are higher. It breaks ties. */
  place: number
}
