import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

/** Start a program that runs until it is told to stop. */
export function startServer(
  program: string,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): { child: ChildProcess; said: () => string; stop: () => Promise<void> } {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-4000)
    })
  }
  return {
    child,
    said: () => said,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Wait until something holds, for two minutes. */
export async function until(
  holds: () => Promise<boolean> | boolean,
  { child, said }: Pick<ReturnType<typeof startServer>, 'child' | 'said'>,
): Promise<void> {
  for (let count = 0; count < 480; count++) {
    if (await holds()) return
    if (child.exitCode !== null) break
    await wait(250)
  }
  throw new Error(`A program does not start:\n${said()}`)
}
