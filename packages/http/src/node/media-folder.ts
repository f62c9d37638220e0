import { realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { optionError } from '@standfirst/core'
import type { MediaSource } from '../media/media-source.ts'
import { fileMedia } from './file-media.ts'

/**
 * The files of a folder, each by its path within it. What is no file, or really lies elsewhere, is not
 * given out.
 *
 * @param folder - Folder; it need not be there yet.
 */
export function mediaFolder(folder: string): MediaSource {
  if (typeof folder !== 'string') throw optionError('folder', folder, 'the path of a folder')
  const root = resolve(folder)
  return fileMedia({
    find: (path) =>
      path.split('/').some((part) => /^\.{0,2}$|[\\\0]/.test(part)) ? undefined : join(root, path),
    async holds(real) {
      const from = relative(await realpath(root), real)
      return from !== '' && !isAbsolute(from) && !/^\.\.(?:[\\/]|$)/.test(from)
    },
  })
}
