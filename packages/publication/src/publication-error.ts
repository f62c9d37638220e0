import { formatIssues, type Issue } from '@standfirst/core'

/**
 * Why a publication could not be read at all: one sentence for people, and the issues behind it; the
 * message has both.
 *
 * What is wrong with one article or source is an issue of the result; this is thrown only where there
 * is no result: no configuration, no folder, a source that failed.
 */
export class PublicationError extends Error {
  override name = 'PublicationError'
  /** The sentence, without the issues. */
  readonly reason: string
  readonly issues: readonly Issue[]

  constructor(reason: string, issues: readonly Issue[] = [], options?: ErrorOptions) {
    super([reason, ...(issues.length ? [formatIssues(issues)] : [])].join('\n'), options)
    this.reason = reason
    this.issues = issues
  }
}
