import { GIF } from 'image-size/types/gif'
import { HEIF } from 'image-size/types/heif'
import { JPG } from 'image-size/types/jpg'
import { PNG } from 'image-size/types/png'
import { SVG } from 'image-size/types/svg'
import { WEBP } from 'image-size/types/webp'
import { type PictureKind, pictureKind } from './picture-kind.ts'

/** Size of a picture in pixels, as it is shown: one that a camera has turned is upright. */
export interface PictureSize {
  width: number
  height: number
}

type Calculate = (bytes: Uint8Array) => { width: number; height: number; orientation?: number }

const calculates: Readonly<Record<PictureKind, Calculate>> = {
  jpg: JPG.calculate,
  png: PNG.calculate,
  gif: GIF.calculate,
  webp: WEBP.calculate,
  avif: HEIF.calculate,
  // Its root stands at the beginning; more of it is drawing.
  svg: (bytes) => SVG.calculate(bytes.slice(0, 8192)),
}

/**
 * The size of a picture, by the beginning of its file: JPEG, PNG, GIF, WebP, AVIF or SVG.
 *
 * @param bytes - As much of it as its size is in; a megabyte is enough for nearly every picture.
 * @returns `undefined` for anything else, and for one that is damaged.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  try {
    const kind = pictureKind(bytes)
    const found = kind && calculates[kind](bytes)
    if (!found) return undefined
    const { height, orientation = 1, width } = found
    if (![height, width].every((side) => Number.isSafeInteger(side) && side > 0 && side < 1e6)) {
      return undefined
    }
    // Exif 2.32, section 4.6.4: from 5 on, rows are columns.
    return orientation > 4 ? { width: height, height: width } : { width, height }
  } catch {
    return undefined
  }
}
