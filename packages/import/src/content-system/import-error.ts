import type { Issue } from '@standfirst/core'

/** Thrown where an export can't be read on; what was read before it has been given. */
export class ImportError extends Error {
  /** What was found, and what was expected. */
  readonly issue: Issue

  constructor(issue: Issue) {
    super(issue.message)
    this.name = 'ImportError'
    this.issue = issue
  }
}
