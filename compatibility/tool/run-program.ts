import { spawnSync } from 'node:child_process'

/**
 * Run a program to its end.
 *
 * @returns What it printed.
 * @throws With what it printed, if it fails.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): string {
  const { error, status, stderr, stdout } = spawnSync(program, args, {
    ...options,
    env: { ...process.env, TZ: 'UTC', CI: 'true', NO_COLOR: '1', ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 540_000,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ended with ${status}\n${stdout}\n${stderr}`)
  return stdout
}
