import type { Issue } from '@standfirst/core'

/** Why a command could not run: one sentence for people, and the issues behind it. */
export class CliError extends Error {
  override name = 'CliError'
  readonly issues: readonly Issue[]

  constructor(message: string, issues: readonly Issue[] = [], options?: ErrorOptions) {
    super(message, options)
    this.issues = issues
  }
}
