import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { imageSize } from 'image-size'

/** Kinds of pictures that are taken; drawings (SVG) may hold scripts. */
const kinds: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
}

/** A picture that was taken, or why not. */
export type Upload =
  | { success: true; path: string; width: number; height: number }
  | { success: false; reason: string }

/**
 * Keep a picture under a name of our own: what it is says its content, whatever its name says.
 *
 * @param folder - Folder of the files of the site.
 */
export async function keepPicture(bytes: Uint8Array, folder: string): Promise<Upload> {
  let found: { width: number; height: number; type?: string | undefined }
  try {
    found = imageSize(bytes)
  } catch {
    return { success: false, reason: 'Found no picture, expected a PNG, JPEG, GIF, WebP or AVIF.' }
  }
  const { height, type = '', width } = found
  const extension = kinds[type]
  if (extension === undefined) {
    return {
      success: false,
      reason: `Found a picture of the kind ${type}, expected a PNG, JPEG, GIF, WebP or AVIF.`,
    }
  }
  const name = `${randomUUID()}.${extension}`
  const aside = join(folder, 'media', `.${name}`)
  await mkdir(join(folder, 'media'), { recursive: true })
  await writeFile(aside, bytes)
  await rename(aside, join(folder, 'media', name))
  return { success: true, path: `/media/${name}`, width, height }
}
