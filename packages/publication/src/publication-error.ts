import type { Issue } from '@standfirst/core'

/**
 * Why a publication could not be read at all: one sentence for people, and the issues behind it.
 *
 * What is wrong with one article or source is an issue of the result; this is thrown only where there
 * is no result: no configuration, no folder, a source that failed.
 */
export class PublicationError extends Error {
  override name = 'PublicationError'
  readonly issues: readonly Issue[]

  constructor(message: string, issues: readonly Issue[] = [], options?: ErrorOptions) {
    super(message, options)
    this.issues = issues
  }
}
