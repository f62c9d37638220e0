import { explain } from './explain.ts'
import { run } from './run.ts'

/** Run the command line that the process was started with. */
export async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Who reads the output may stop before its end: `standfirst check | head`.
    if (error.code !== 'EPIPE') process.stderr.write(`${explain(error, false)}\n`)
    process.exit(2)
  })
  process.exitCode = await run(process.argv.slice(2))
}
