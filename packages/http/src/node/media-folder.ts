import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { Readable } from 'node:stream'
import type { MediaFile, MediaSource } from '../media/media-source.ts'

/** Configuration for {@linkcode mediaFolder}. */
export interface FolderOptions {
  /**
   * Whether a file may be given out, by its real path, to which a symbolic link may have led (default:
   * where it is in the folder).
   */
  holds?: ((real: string) => boolean) | undefined
}

/**
 * The files of a folder, each by its path within it. What is no file, or really lies elsewhere, is not
 * given out. The tag of a file is a hash of its bytes, worked out again when its size or time change.
 *
 * @param folder - Folder; it need not be there yet.
 */
export function mediaFolder(folder: string, options: FolderOptions = {}): MediaSource {
  const root = resolve(folder)
  const tags = new Map<string, { state: string; tag: Promise<string> }>()

  async function isInside(real: string): Promise<boolean> {
    if (options.holds) return options.holds(real)
    const from = relative(await realpath(root), real)
    return from !== '' && !isAbsolute(from) && !/^\.\.(?:[\\/]|$)/.test(from)
  }

  return {
    async open(path) {
      if (path.split('/').some((part) => /^\.{0,2}$|[\\\0]/.test(part))) return undefined
      try {
        const real = await realpath(join(root, path))
        if (!(await isInside(real))) return undefined
        const found = await stat(real)
        if (!found.isFile()) return undefined
        const state = [real, found.ino, found.size, found.mtimeMs].join('\n')
        const known = tags.get(path)
        const tag = known?.state === state ? known.tag : hashOf(real)
        tags.set(path, { state, tag })
        return await fileOf(real, found.size, found.mtimeMs, tag)
      } catch (error) {
        tags.delete(path)
        if (isAbsence(error)) return undefined
        throw error
      }
    },
  }
}

async function fileOf(
  real: string,
  size: number,
  changedAt: number,
  tag: Promise<string>,
): Promise<MediaFile> {
  return {
    size,
    changedAt,
    tag: await tag,
    read(start, end) {
      if (end < start) return new Uint8Array()
      // What a link has put in its place since is not followed.
      const flags = constants.O_RDONLY | constants.O_NOFOLLOW
      const stream = createReadStream(real, { start, end, flags: flags as never })
      return Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>>
    },
  }
}

async function hashOf(real: string): Promise<string> {
  const file = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW)
  const hash = createHash('sha256')
  for await (const chunk of file.createReadStream()) hash.update(chunk)
  return hash.digest().subarray(0, 16).toString('base64url')
}

/** Nothing is there, or nothing that has such a name. */
function isAbsence(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES', 'EINVAL'].includes(code ?? '')
}
