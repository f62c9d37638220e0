import { existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '@standfirst/core'
import { hashOf } from '@standfirst/publication'
import { type Manifest, parseManifest } from './manifest.ts'
import { journalSchema } from './state-schema.ts'
import { readWithSum } from './sum.ts'
import { textOfFile } from './text-of-file.ts'

/** What earlier builds of an output folder left for the next. */
export interface State {
  /** What the last one did; `undefined` if that isn't known. */
  manifest: Manifest | undefined
  /** Paths that it was changing when it was cut off. */
  doubtful: string[]
  /** Whether only those paths are in doubt. */
  isCertain: boolean
  /** Files of the state that can't be believed. */
  issues: Issue[]
}

const names = ['manifest.json', 'journal.json']

/**
 * Read what earlier builds left. What somebody else may have written there is not believed.
 *
 * @param folder - Folder of the builds' own files.
 * @param output - Folder that is written to, from the publication's. The state of another one is put
 *   aside, and comes back with it.
 */
export function readState(folder: string, output: string): State {
  const state = read(folder)
  const other = state.manifest?.output ?? state.journal?.output ?? output
  const aside = (name: string) => join(folder, hashOf(name))
  if (other !== output) move(folder, aside(other))
  if (isLink(aside(output))) rmSync(aside(output))
  const isThere = names.some((name) => existsSync(join(folder, name)))
  if (!isThere && existsSync(aside(output))) move(aside(output), folder)
  const { issues, journal, manifest } = read(folder)
  const isOwn = <Part extends { output: string }>(part: Part | undefined) =>
    part?.output === output ? part : undefined
  return {
    manifest: isOwn(manifest),
    doubtful: isOwn(journal)?.paths ?? [],
    isCertain: issues.length === 0,
    issues: [...state.issues, ...(other === output ? [] : issues)],
  }
}

function read(folder: string) {
  const issues: Issue[] = []
  const parse = <Value>(name: string, parser: (text: string) => Value | undefined) => {
    const file = join(folder, name)
    if (!existsSync(file)) return undefined
    try {
      const value = parser(textOfFile(file))
      if (value !== undefined) return value
    } catch {
      // It is said below that it can't be believed.
    }
    issues.push({
      code: 'unreadable-state',
      severity: 'warning',
      message: `Found \`.standfirst/${name}\` other than a build leaves it, expected what tells which files are a build's: everything is built again.`,
      path: [],
    })
    return undefined
  }
  const manifest = parse('manifest.json', parseManifest)
  const journal = parse('journal.json', (text) => journalSchema().safeParse(readWithSum(text)).data)
  return { issues, journal, manifest }
}

function move(from: string, to: string): void {
  // A link that somebody has put there would lead elsewhere.
  if (isLink(to)) rmSync(to)
  mkdirSync(to, { recursive: true })
  for (const name of names) {
    if (existsSync(join(from, name))) renameSync(join(from, name), join(to, name))
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
