import { readFileSync } from 'node:fs'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { withoutLocation } from '../picture/without-location.ts'

/** Files that may say where they were taken. */
const pictureName = /\.(?:avif|hei[cf]|jpe?g|png|tiff?|webp)$/i

/**
 * The content of a file as it is published: of a picture, without the place where it was taken, unless
 * the configuration keeps it.
 *
 * @param file - Absolute path.
 * @throws If it can't be read.
 */
export function publishedFile(
  file: string,
  config: Pick<ResolvedConfig, 'images'>,
): Uint8Array<ArrayBuffer> {
  return publishedPicture(file, config) ?? readFileSync(file)
}

/** The content of a picture as it is published; `undefined` for a file that is published as it is. */
export function publishedPicture(
  file: string,
  { images }: Pick<ResolvedConfig, 'images'>,
): Uint8Array<ArrayBuffer> | undefined {
  if (images?.keepLocation || !pictureName.test(file)) return undefined
  return withoutLocation(readFileSync(file))
}
