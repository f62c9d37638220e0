import { setImmediate } from 'node:timers/promises'
import { run } from './run.ts'

/** Run the command line that the process was started with, and end the process. */
export async function main(): Promise<void> {
  const args = process.argv.slice(2)
  let failed: Promise<never> | undefined
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Who reads the output may stop before its end: `standfirst check | head`.
    if (error.code === 'EPIPE') process.exit(2)
    failed ??= import('./explain.ts').then(({ explain }) => {
      process.stderr.write(`${explain(error, false)}\n`)
      process.exit(2)
    })
  })
  let isDone = false
  process.on('exit', () => {
    if (isDone || process.exitCode === 2) return
    process.stderr.write(
      'standfirst: Found that the configuration ended the program, expected it to return: nothing is done.\n',
    )
    process.exitCode = 2
  })
  const code = await run(args)
  // What the configuration has started, and nothing waits for, may have failed already.
  await setImmediate()
  await failed
  isDone = true
  process.exitCode = code
  // What a configuration has left behind, such as a timer, would keep the process from ending.
  await Promise.all([process.stdout, process.stderr].map(flushed))
  process.exit()
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()))
}
