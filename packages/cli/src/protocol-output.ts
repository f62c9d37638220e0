import { Writable } from 'node:stream'

/**
 * Keep the standard output for a protocol: what anything else prints, such as a configuration, goes to
 * the standard error from now on.
 *
 * @returns Leads to the standard output.
 */
export function protocolOutput(): Writable {
  const { stderr, stdout } = process
  const write = stdout.write.bind(stdout)
  stdout.write = stderr.write.bind(stderr) as typeof stdout.write
  return new Writable({ write: (chunk, encoding, done) => void write(chunk, encoding, done) })
}
