import { CliError } from './cli-error.ts'

/** Say why a port can't be used, as far as Node tells it. */
export function portUnusable(error: unknown, port: number, host: string | undefined): unknown {
  const { code } = error as NodeJS.ErrnoException
  const fix: Record<string, string> = {
    EADDRINUSE: `Found another program at port ${port}, expected it to be free: stop that program, or choose another by \`--port\`.`,
    EACCES: `Found that port ${port} needs special rights, expected one from 1024 on: choose another by \`--port\`.`,
    EADDRNOTAVAIL: `Found no address \`${host}\` on this computer, expected one of its own, such as 0.0.0.0 for all.`,
    ENOTFOUND: `Found no address \`${host}\` on this computer, expected one of its own, such as 0.0.0.0 for all.`,
  }
  const message = fix[code ?? '']
  return message === undefined ? error : new CliError(message)
}
