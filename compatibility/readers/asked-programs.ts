import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import type { Consumer, Said } from '../consumer.ts'

const scripts = `${import.meta.dirname}/debian`
const built = `${import.meta.dirname}/../.tools/debian/built`

/** A library and how it is asked. */
export interface Asked {
  /** Its own name. */
  name: string
  /** Its package of Debian. */
  debian: string
  /** The packages that its script needs besides (default: none). */
  besides?: readonly string[]
  /** The script or source that asks it, in its own language. */
  script: string
}

/**
 * A library that is asked by a script in its own language, which is given the feed and prints JSON:
 * what it takes, or an `error` that says why it takes nothing.
 *
 * @param program - The program that runs the script, and its arguments before and after the script.
 */
export function scripted(
  { script, ...asked }: Asked,
  [program, before = [], after]: readonly [string, (readonly string[])?, (() => string)?],
): Consumer {
  return {
    ...asked,
    packages: [],
    read: async (_, xml) => {
      const args = [...before, `${scripts}/${script}`, ...(after ? [after()] : [])]
      const said = JSON.parse(run(program, args, xml))
      if (said.error) throw new Error(said.error)
      return said
    },
  }
}

/**
 * A library that is asked by a program in its own language, which is built first; it prints names and
 * values that each end with a zero, since few such libraries bring JSON.
 *
 * @param build - The command that makes the program from its source, both given by their paths.
 * @param start - The command that starts what was made (default: it is a program itself).
 */
export function compiled(
  { script, ...asked }: Asked,
  build: (source: string, target: string) => string,
  start: (target: string) => string[] = (target) => [target],
): Consumer {
  const target = `${built}/${asked.debian}`
  return {
    ...asked,
    packages: [],
    read: async (_, xml) => {
      if (!existsSync(target)) {
        mkdirSync(built, { recursive: true })
        execFileSync('bash', ['-ec', build(`${scripts}/${script}`, target)], { stdio: 'ignore' })
      }
      const [program = '', ...args] = start(target)
      return ofPairs(run(program, args, xml))
    },
  }
}

function ofPairs(text: string): Said {
  const parts = text.split('\0')
  const names = parts.filter((_, index) => index % 2 === 0 && index < parts.length - 1)
  return Object.fromEntries(names.map((name, index) => [name, parts[2 * index + 1]]))
}

/** Run a program with a text as its input. */
export function run(program: string, args: readonly string[], input = ''): string {
  const stdio: ('pipe' | 'ignore')[] = ['pipe', 'pipe', 'ignore']
  try {
    return execFileSync(program, args, { input, stdio, encoding: 'utf8', timeout: 60_000 })
  } catch {
    throw new Error('ends with an error')
  }
}
