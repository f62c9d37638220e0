import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'

/**
 * Install packages of Debian, as root, where they are not yet.
 *
 * @param file - A file of the last of them.
 */
export function installDebian(file: string, packages: readonly string[]): void {
  if (existsSync(file)) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-qq'], { env })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
}
