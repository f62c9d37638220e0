import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** A program that runs a script file. */
export interface Runtime {
  name: string
  /** The program; `undefined` where it isn't installed. */
  program: string | undefined
  /** Words before the script's path. */
  words: readonly string[]
}

/** Find the runtimes beside this Node: on the path, or where a variable says. */
export function findRuntimes(): Runtime[] {
  return [
    // The oldest Node that the packages support.
    { name: 'Node 22', program: find('STANDFIRST_NODE_22', 'node', /^v22\./), words: [] },
    {
      name: 'Deno',
      program: find('STANDFIRST_DENO', 'deno', /^deno /),
      words: ['run', '--no-lock'],
    },
    { name: 'Bun', program: find('STANDFIRST_BUN', 'bun', /^\d/), words: ['run'] },
  ]
}

/** Find workerd, the runtime of Cloudflare's workers; it serves a configuration, and runs no script. */
export function findWorkerd(): string | undefined {
  return find('STANDFIRST_WORKERD', 'workerd', /^workerd /)
}

function find(variable: string, name: string, version: RegExp): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [process.env[variable] ?? name, ...folders.map((folder) => join(folder, name))].find(
    (path) => version.test(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? ''),
  )
}
