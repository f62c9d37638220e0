import { ArticleError, formatIssues } from '@standfirst/core'
import { PublicationError, reasonOf, stackOf } from '@standfirst/publication'
import { CliError } from './cli-error.ts'
import { systemMessage } from './system-error.ts'
import { useColor } from './terminal.ts'

/**
 * Why a command could not run, for people.
 *
 * @param debug - Say where in the program it went wrong, too.
 * @returns Lines, without a final newline.
 */
export function explain(error: unknown, debug: boolean): string {
  const own =
    error instanceof CliError || error instanceof PublicationError || error instanceof ArticleError
      ? error
      : undefined
  const sentence = sentenceOf(own)
  const lines = [`standfirst: ${own ? sentence : systemMessage(error, reasonOf(error))}`]
  if (own?.issues.length) lines.push(formatIssues(own.issues, { color: useColor(process.stderr) }))
  if (debug && error instanceof Error) lines.push(stackOf(error.cause) || stackOf(error))
  return lines.join('\n')
}

/** The message without the issues, which stand below it. */
function sentenceOf(own: CliError | PublicationError | ArticleError | undefined): string {
  if (own instanceof PublicationError) return own.reason
  return own instanceof ArticleError ? own.message.replace(/\n.*/s, '') : (own?.message ?? '')
}
