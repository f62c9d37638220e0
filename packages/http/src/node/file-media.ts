import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { expectOptions } from '@standfirst/core'
import type { MediaFile, MediaSource } from '../media/media-source.ts'

/** Where files are, and which of them may be given out. */
export interface FileMediaOptions {
  /** The absolute path of the file that stands at a path within the site; `undefined` for none. */
  find(path: string): string | undefined
  /** Whether a file may be given out, by its real path, to which a symbolic link may have led. */
  holds(real: string): boolean | Promise<boolean>
  /**
   * Bytes that are given out in place of a file's own, as many as these, by its real path; `undefined` for
   * its own (default: always its own).
   */
  published?: ((real: string) => Uint8Array<ArrayBuffer> | undefined) | undefined
}

/**
 * Files of this computer. The tag of one is a hash of its bytes, worked out again when its size or its
 * time have changed.
 */
export function fileMedia(options: FileMediaOptions): MediaSource {
  expectOptions(options, 'fileMedia')
  const { find, holds, published } = options
  const tags = new Map<string, { state: string; tag: Promise<string> }>()
  return {
    async open(path) {
      const file = find(path)
      if (file === undefined) return undefined
      try {
        const real = await realpath(file)
        if (!(await holds(real))) return undefined
        const found = await stat(real)
        if (!found.isFile()) return undefined
        const state = [found.ino, found.size, found.mtimeMs].join('\n')
        const known = tags.get(real)
        const tag = known?.state === state ? known.tag : hashOf(real)
        tags.set(real, { state, tag })
        // What has failed is tried again.
        tag.catch(() => tags.delete(real))
        return fileOf(real, found.size, found.mtimeMs, await tag, published)
      } catch (error) {
        if (isAbsence(error)) return undefined
        throw error
      }
    },
  }
}

function fileOf(
  real: string,
  size: number,
  changedAt: number,
  tag: string,
  published: FileMediaOptions['published'],
): MediaFile {
  return {
    size,
    changedAt,
    tag,
    read(start, end) {
      if (end < start) return new Uint8Array()
      const other = published?.(real)
      if (other) return other.slice(start, end + 1)
      const stream = createReadStream(real, { start, end, flags: readOnly as never })
      return Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>>
    },
  }
}

/** A link that has come to stand in the place of a file is not followed. */
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)

async function hashOf(real: string): Promise<string> {
  const file = await open(real, readOnly)
  const hash = createHash('sha256')
  for await (const chunk of file.createReadStream()) hash.update(chunk)
  return hash.digest().subarray(0, 16).toString('base64url')
}

/** Nothing is there, or nothing that may be read. */
function isAbsence(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES', 'EINVAL'].includes(code ?? '')
}
