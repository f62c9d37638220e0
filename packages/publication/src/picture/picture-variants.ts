import { join } from 'node:path'
import type { ImagesConfig } from '../config/standfirst-config.ts'
import { hashOf } from '../source/hash-of.ts'
import type { PictureVariant } from './picture.ts'
import type { PictureSize } from './picture-size.ts'

/** A variant of a picture that is to be there, and where it is kept. */
export interface PlannedVariant extends PictureVariant {
  format: VariantFormat
  quality: number
  /** Absolute path of the file in the cache of builds. */
  file: string
}

/** A format of variants. */
export type VariantFormat = NonNullable<ImagesConfig['formats']>[number]

/** Formats that lose nothing that a reader would see by being made smaller. */
const convertible = /\.(?:avif|jpe?g|png|webp)$/i

/**
 * The variants of a picture by the configuration: none wider than itself. Their addresses change with
 * its content, so that they can be kept for ever where they were once loaded.
 *
 * @param url - Its absolute address.
 * @param content - Name of its content.
 * @param cache - Absolute folder in which builds keep variants.
 */
export function plannedVariants(
  url: string,
  size: PictureSize,
  content: string,
  { formats = ['webp'], quality = 75, widths = [480, 960, 1440] }: ImagesConfig,
  cache: string,
): PlannedVariant[] {
  const bare = url.replace(/[?#].*$/s, '')
  if (!convertible.test(bare)) return []
  const most = Math.max(...widths)
  const wanted = new Set([
    ...widths.filter((width) => width < size.width),
    Math.min(size.width, most),
  ])
  return formats.flatMap((format) =>
    [...wanted]
      .sort((one, other) => one - other)
      .map((width) => ({
        url: `${bare.replace(/\.\w+$/, '')}.${content.slice(0, 8)}-${width}.${format}`,
        file: join(cache, hashOf(`${content} ${width} ${format} ${quality}`)),
        type: `image/${format}`,
        ...{ format, quality, width },
      })),
  )
}
