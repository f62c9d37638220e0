import { closeSync, openSync, readSync } from 'node:fs'

/** Enough to hold the front matter of nearly every file; what is longer is read when it is parsed. */
const enough = 2048

/** The beginning of a file, which holds the front matter of nearly every one; empty if it can't be read. */
export function beginningOf(file: string): string {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch {
    // Who reads the file says so.
    return ''
  }
  try {
    const bytes = new Uint8Array(enough)
    return new TextDecoder().decode(bytes.subarray(0, readSync(handle, bytes, 0, enough, 0)))
  } finally {
    closeSync(handle)
  }
}
