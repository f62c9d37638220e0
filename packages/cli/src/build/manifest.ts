import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SiteReference } from '@standfirst/check/references'
import type { Article, Issue } from '@standfirst/core'
import type { FileStamps, Lookups } from '@standfirst/publication'
import { manifestSchema } from './state-schema.ts'
import { readWithSum, writeWithSum } from './sum.ts'
import { writeFile } from './write-file.ts'

/** An address of the site that an article names, and where in its file, if that was looked for. */
interface PlacedReference extends SiteReference {
  position?: Issue['position'] | undefined
}

/** What the build before knew of an article. */
export interface ManifestEntry {
  /** Of the source. */
  hash: string
  /** The addresses that its outputs don't tell of, because what is there is held back or waits. */
  hides?: readonly string[] | undefined
  /** Of an article that may be read: change with all of it, and with its card. */
  names?: readonly [article: string, card: string] | undefined
  /** The article with the pictures of its sections only; none for one that may not be read. */
  card?: Article | undefined
  /** Its date, if it is scheduled and waits until then. */
  waits?: string | undefined
  /** When it may begin or cease to be seen. */
  changesAt?: string | undefined
  /** Its id and address, whether or not it may be read; none if the gate refused it. */
  id?: string | undefined
  url?: string | undefined
  /** Absolute former addresses that lead to it now, if there are any. */
  aliases?: readonly string[] | undefined
  issues: Issue[]
  /** How many of its parts its outputs have no place for. */
  lost?: number | undefined
  /** Of its page: path, where links to others stand in it and how long they are, in bytes, and a name of them; without a name, a mark stands in it. */
  links?: readonly [path: string, at: number, length: number, name: string] | undefined
  /** The addresses of the site that it names, but for files beside it: whether they are there is known last. */
  references?: readonly PlacedReference[] | undefined
  /** Paths of its outputs. */
  outputs: string[]
  /** Changes with what its front matter says. */
  matter?: string | undefined
  /** What it looked for beside its file. */
  lookups: Lookups
  /** The pictures of the site that it shows: a name of how each is shown. */
  pictures?: Readonly<Record<string, string>> | undefined
}

/** What the build before did, so that the next one does only what has changed. */
export interface Manifest {
  version: 1
  /** Of the configuration. */
  hash: string
  /** Folder that was written to, from the publication's: one that is moved stays what it is. */
  output: string
  entries: Record<string, ManifestEntry>
  /** When it began, in milliseconds since 1970. */
  time: number
  /** The files of the sources, as they were then. */
  stamps: FileStamps
  /**
   * Every file that was written: what it was made of, what it holds, what was found, and how many parts it
   * has no place for.
   */
  outputs: Record<string, [key: string, content: string, issues?: Issue[], lost?: number]>
}

/**
 * A manifest that knows nothing.
 *
 * @param output - Folder that is written to, from the publication's.
 */
export function emptyManifest(output: string): Manifest {
  return { version: 1, hash: '', output, time: 0, entries: {}, stamps: {}, outputs: {} }
}

/** Write a manifest as text, with a sum of itself. */
export function writeManifest(manifest: Manifest): string {
  return writeWithSum(manifest)
}

/** Read a text that {@linkcode writeManifest} wrote; `undefined` for any other. */
export function parseManifest(text: string): Manifest | undefined {
  const value = readWithSum(text)
  return manifestSchema().safeParse(value).success ? (value as Manifest) : undefined
}

/**
 * Forget what is not there as it was written: removed by somebody, or in doubt after a build that was
 * cut off.
 */
export function forgetLost(
  { outputs }: Manifest,
  there: ReadonlySet<string>,
  doubtful: readonly string[],
): void {
  for (const path of doubtful) delete outputs[path]
  for (const path of Object.keys(outputs)) if (!there.has(path)) delete outputs[path]
}

/** Write a file of the builds' own, in whose place somebody may have put a folder. */
export function writeOwn(path: string, content: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true })
  writeAside(path, content)
}

/** Write a file so that it is there whole, or as it was before. */
export function writeAside(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const aside = `${path}.new`
  // Whatever somebody has put there, such as a link to elsewhere, is not written to.
  rmSync(aside, { force: true, recursive: true })
  writeFile(aside, content, { flag: 'wx' })
  renameSync(aside, path)
}
