import { GIF } from 'image-size/types/gif'
import { HEIF } from 'image-size/types/heif'
import { JPG } from 'image-size/types/jpg'
import { PNG } from 'image-size/types/png'
import { SVG } from 'image-size/types/svg'
import { WEBP } from 'image-size/types/webp'

/** Size of a picture in pixels, as it is shown: one that a camera has turned is upright. */
export interface PictureSize {
  width: number
  height: number
}

/** A kind of picture that browsers show. */
interface Kind {
  isOne(bytes: Uint8Array): boolean
  calculate(bytes: Uint8Array): { width: number; height: number; orientation?: number }
}

const kinds: readonly Kind[] = [
  { isOne: begins(0xff, 0xd8, 0xff), calculate: JPG.calculate },
  { isOne: begins(0x89, 0x50, 0x4e, 0x47), calculate: PNG.calculate },
  { isOne: begins(0x47, 0x49, 0x46, 0x38), calculate: GIF.calculate },
  { isOne: (bytes) => textOf(bytes, 8, 12) === 'WEBP', calculate: WEBP.calculate },
  { isOne: (bytes) => /^ftypavi[fs]$/.test(textOf(bytes, 4, 12)), calculate: HEIF.calculate },
  {
    isOne: (bytes) => /^\uFEFF?\s*<(?:\?xml|!|svg\b)/.test(textOf(bytes, 0, 200)),
    // Its root stands at the beginning; more of it is drawing.
    calculate: (bytes) => SVG.calculate(bytes.slice(0, 8192)),
  },
]

/**
 * The size of a picture, by the beginning of its file: JPEG, PNG, GIF, WebP, AVIF or SVG.
 *
 * @param bytes - As much of it as its size is in; a megabyte is enough for nearly every picture.
 * @returns `undefined` for anything else, and for one that is damaged.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  try {
    const found = kinds.find(({ isOne }) => isOne(bytes))?.calculate(bytes)
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

function begins(...signature: readonly number[]): (bytes: Uint8Array) => boolean {
  return (bytes) => signature.every((byte, index) => bytes[index] === byte)
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end))
}
