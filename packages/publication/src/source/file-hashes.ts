import { readFileSync, statSync } from 'node:fs'
import { hashOf } from './hash-of.ts'

/** The names of files' contents, with what tells that a file is as it was: its size and time. */
export type FileStamps = Record<string, [stamp: string, hash: string]>

/** Names the contents of files. */
export interface FileHashes {
  /** The name of a file's content; `key` names the file from one build to the next. */
  of(key: string, file: string): string
  /** What was seen, for the next time. */
  stamps: FileStamps
}

/**
 * Make names of files' contents. A file whose size and time are as before is not read again.
 *
 * @param before - What was seen before (default: nothing).
 * @param time - When it was seen, in milliseconds since 1970. A file that was written only just before
 *   then is read: it may have been written twice within one tick of the file system's clock.
 */
export function createFileHashes(before: FileStamps = {}, time = 0): FileHashes {
  const stamps: FileStamps = {}
  return {
    stamps,
    of(key, file) {
      const { ctimeMs, ino, mtimeMs, size } = statSync(file)
      const stamp = `${size} ${mtimeMs} ${ctimeMs} ${ino}`
      const known = Object.hasOwn(before, key) ? before[key] : undefined
      const isOld = Math.max(mtimeMs, ctimeMs) < time - 2000
      const hash = isOld && known?.[0] === stamp ? known[1] : hashOf(readFileSync(file))
      stamps[key] = [stamp, hash]
      return hash
    },
  }
}
