import type { Article, OnIssue } from '@standfirst/core'

/** A file of the publication as a whole, that is rendered only if what it shows has changed. */
export interface PlannedOutput {
  /** Path within the output folder. */
  path: string
  /** The articles that it depends on; their sections may be missing. */
  articles: readonly Article[]
  /** All else that it depends on, as plain JSON. */
  state: unknown
  /** Media type (default: what the end of its path says). */
  type?: string
  /** Whether it is for something else than being read at its address, so that no server gives it (default: `false`). */
  unserved?: true
  render(onIssue?: OnIssue): string
}
