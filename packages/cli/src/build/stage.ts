import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '@standfirst/publication'
import { writeFile } from './write-file.ts'

/** Keeps new files aside until all of them are there. */
export interface Stage {
  /**
   * Keep a file aside, if it differs from what was written before.
   *
   * @returns Name of the content.
   */
  add(path: string, content: string | Uint8Array, before: string | undefined): string
  /** Keep a file aside whose content is not complete. */
  keep(path: string, content: string): void
  /** Paths of the files that are kept, in order. */
  paths: string[]
}

/** Make a stage in a folder that is empty or not there. */
export function createStage(folder: string): Stage {
  mkdirSync(folder, { recursive: true })
  const paths: string[] = []
  const keep = (path: string, content: string | Uint8Array) => {
    writeFile(stagedPath(folder, path), content)
    paths.push(path)
  }
  return {
    paths,
    keep,
    add(path, content, before) {
      const name = hashOf(content)
      if (name !== before) keep(path, content)
      return name
    },
  }
}

/** Where a file is kept aside: without folders, so that what can't stand side by side can be kept. */
export function stagedPath(folder: string, path: string): string {
  return join(folder, hashOf(path))
}
