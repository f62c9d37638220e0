import { explainStray } from './explain-stray.ts'

/**
 * End the process at once, with a message, where an error comes that nothing waited for: before anything
 * is written of what it may have spoiled.
 *
 * @param debug - Say where in the program it went wrong, too.
 */
export function watchStrays(debug: boolean): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      process.stderr.write(`${explainStray(error, debug)}\n`)
      process.exit(2)
    })
  }
}
