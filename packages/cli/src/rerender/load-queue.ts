import { CliError } from '../cli-error.ts'

/**
 * Get the package that keeps the queue, which only those install who render over several machines.
 *
 * @param connection - Address of the server: it says which driver is needed.
 * @throws {@linkcode CliError} if it is not installed: what to install.
 */
export async function loadQueue(connection: string): Promise<typeof import('@standfirst/queue')> {
  try {
    return await import('@standfirst/queue')
  } catch (cause) {
    if (Object(cause).code !== 'ERR_MODULE_NOT_FOUND') throw cause
    const driver = /^postgres/.test(connection) ? 'pg' : 'ioredis'
    throw new CliError(
      `Found no package \`@standfirst/queue\`, expected it for this command: run \`npm install @standfirst/queue bullmq ${driver}\`.`,
      [],
      { cause },
    )
  }
}
