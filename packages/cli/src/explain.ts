import { ArticleError, formatIssues } from '@standfirst/core'
import { PublicationError, reasonOf, stackOf } from '@standfirst/publication'
import { CliError } from './cli-error.ts'
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

/** What went wrong with a file, in words. */
function systemMessage(error: unknown, message: string): string {
  const { code, path } = Object(error) as NodeJS.ErrnoException
  const reason = code === undefined ? undefined : reasons[code]
  return reason ? `${reason}${path ? `: \`${short(path)}\`` : ''}.` : message
}

/** The two ends of a path that nobody would read whole. */
function short(path: string): string {
  return path.length > 300 ? `${path.slice(0, 120)} … ${path.slice(-60)}` : path
}

const reasons: Record<string, string> = {
  EACCES: 'May not read or write this file',
  EPERM: 'May not change this file',
  EROFS: 'The file system can only be read',
  ENOSPC: 'No space is left on the disk; no file was left half written',
  EDQUOT: 'Your share of the disk is used up; no file was left half written',
  EFBIG: 'A file would be larger than it may be; no file was left half written',
  EMFILE: 'Too many files are open',
  ENOENT: 'Found no such file or folder',
  EISDIR: 'Found a folder, expected a file',
  ENOTDIR: 'Found a file, expected a folder',
  EEXIST: 'Found a file, expected a folder',
  ENOTEMPTY: 'Found a folder with files in it, expected a file or nothing',
  ENAMETOOLONG: 'This path is too long for the system',
  EXDEV: 'This file is on another file system',
  ELOOP: 'Found a link that leads to itself',
}
