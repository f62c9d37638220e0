import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { boundaryOf, realPath } from '../config/boundary.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { outputPath } from '../output/output-path.ts'
import type { SiteFile } from '../source/source-entry.ts'
import { type PictureSize, pictureSize } from './picture-size.ts'

/** Gives the file of a picture of the site, by its absolute address; `undefined` for none. */
export type PictureFile = (url: string) => string | undefined

/** Where the pictures of a publication are: beside its articles, or in the folder of assets. */
export function pictureFiles(
  config: Pick<ResolvedConfig, 'assets' | 'feed' | 'linkedFolders' | 'output' | 'root' | 'sources'>,
  files: ReadonlyMap<string, SiteFile>,
): PictureFile {
  const boundary = boundaryOf(config)
  const root = realPath(config.assets)
  return (url) => {
    const bare = url.replace(/[?#].*$/s, '')
    const beside = files.get(bare)?.file
    if (beside !== undefined) return beside
    const path = outputPath(bare, config.feed.url)
    if (path === undefined || !pictureName.test(path)) return undefined
    const real = realPath(join(root, path))
    return boundary.holds(real) ? real : undefined
  }
}

const pictureName = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i

/** Of a file, the size of a picture stands in so many bytes; what comes first may be a profile of colours. */
const enough = 2 ** 20

/** The size of the picture in a file; `undefined` if it is none, or can't be read. */
export function sizeOfFile(file: string): PictureSize | undefined {
  try {
    // What is no file, such as a pipe, must not be waited for.
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const found = fstatSync(handle)
      if (!found.isFile()) return undefined
      const bytes = new Uint8Array(Math.min(found.size, enough))
      return pictureSize(bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0)))
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}
