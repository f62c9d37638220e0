import { CommanderError } from 'commander'
import { createProgram } from './program.ts'

/**
 * Run a command line.
 *
 * @param args - What stands after the program's name.
 * @returns Exit code: 0 for success, 1 if something was found, 2 if it could not run.
 */
export async function run(args: readonly string[]): Promise<number> {
  const state = { code: 0 }
  const debug = args.includes('--debug')
  const program = await createProgram((code) => {
    state.code = code
  }, args[0])
  // Whoever asks for help, or is told of a wrong option, waits for nothing that a command needs.
  program.hook('preAction', async () => (await import('./watch-strays.ts')).watchStrays(debug))
  try {
    await program.parseAsync(args, { from: 'user' })
    return state.code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const { explain } = await import('./explain.ts')
    process.stderr.write(`${explain(error, debug)}\n`)
    return 2
  }
}
