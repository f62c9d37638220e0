import type { ImageInput } from '../model/article-input.ts'
import type { Image } from '../model/media.ts'
import { type GateContext, warn } from './gate-context.ts'
import { plainLine } from './plain-line.ts'
import { webAddressOf } from './web-address.ts'

type Path = (string | number)[]

/** Complete a picture; a string is the address of one that needs no description. */
export function completeImage(input: string | ImageInput, path: Path, context: GateContext): Image {
  if (typeof input === 'string') return { url: webAddressOf(input, context), alt: '' }
  const { aiDisclosure, alt, bytes, caption, credit, height, license, mediaType } = input
  const { url, variants, width } = input
  if (alt === undefined) {
    warn(
      context,
      'missing-alt',
      'Found a picture without `alt`, expected text for those who can’t see it',
      path,
      'Describe the picture in `alt`',
    )
  }
  return {
    url: webAddressOf(url, context),
    alt: plainLine(alt ?? ''),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(caption && { caption: plainLine(caption) }),
    ...(credit && { credit: plainLine(credit) }),
    ...(license && { license: webAddressOf(license, context) }),
    ...(mediaType && { mediaType }),
    ...(bytes !== undefined && { bytes }),
    ...(aiDisclosure && { aiDisclosure: { use: aiDisclosure.use } }),
    ...(variants?.length && {
      variants: variants.map((variant) => ({
        url: webAddressOf(variant.url, context),
        width: variant.width,
        ...(variant.mediaType && { mediaType: variant.mediaType }),
      })),
    }),
  }
}
