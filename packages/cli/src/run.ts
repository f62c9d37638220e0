import { formatIssues } from '@standfirst/core'
import { CommanderError } from 'commander'
import { CliError } from './cli-error.ts'
import { createProgram } from './program.ts'
import { useColor } from './terminal.ts'

/**
 * Run a command line.
 *
 * @param args - What stands after the program's name.
 * @returns Exit code: 0 for success, 1 if something was found, 2 if it could not run.
 */
export async function run(args: readonly string[]): Promise<number> {
  const state = { code: 0 }
  const program = createProgram((code) => {
    state.code = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return state.code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    process.stderr.write(`${explain(error, args.includes('--debug'))}\n`)
    return 2
  }
}

function explain(error: unknown, debug: boolean): string {
  const own = error instanceof CliError ? error : undefined
  const message = error instanceof Error ? error.message : String(error)
  const lines = [`standfirst: ${own ? message : systemMessage(error, message)}`]
  if (own?.issues.length) lines.push(formatIssues(own.issues, { color: useColor(process.stderr) }))
  if (debug && error instanceof Error)
    lines.push(String((error.cause as Error)?.stack ?? error.stack))
  return lines.join('\n')
}

/** What went wrong with a file, in words. */
function systemMessage(error: unknown, message: string): string {
  const { code, path } = error as NodeJS.ErrnoException
  const reason = code === undefined ? undefined : reasons[code]
  return reason ? `${reason}${path ? `: \`${path}\`` : ''}.` : message
}

const reasons: Record<string, string> = {
  EACCES: 'May not read or write this file',
  EPERM: 'May not change this file',
  EROFS: 'The file system can only be read',
  ENOSPC: 'No space is left on the disk; what was there before is unchanged',
  EDQUOT: 'Your share of the disk is used up; what was there before is unchanged',
  EMFILE: 'Too many files are open',
  ENOENT: 'Found no such file or folder',
  EISDIR: 'Found a folder, expected a file',
  ENOTDIR: 'Found a file, expected a folder',
}
