import { CommanderError } from 'commander'
import { explain } from './explain.ts'
import { createProgram } from './program.ts'

/**
 * Run a command line.
 *
 * @param args - What stands after the program's name.
 * @returns Exit code: 0 for success, 1 if something was found, 2 if it could not run.
 */
export async function run(args: readonly string[]): Promise<number> {
  const state = { code: 0 }
  const program = await createProgram((code) => {
    state.code = code
  }, args[0])
  try {
    await program.parseAsync(args, { from: 'user' })
    return state.code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    process.stderr.write(`${explain(error, args.includes('--debug'))}\n`)
    return 2
  }
}
