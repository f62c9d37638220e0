import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { threadId } from 'node:worker_threads'

/** Write a file into the cache of builds: whole or not at all, whoever else writes the same. */
export function keepFile(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  const aside = `${file}.${process.pid}-${threadId}`
  rmSync(aside, { force: true, recursive: true })
  writeFileSync(aside, bytes, { flag: 'wx' })
  renameSync(aside, file)
}
