import { type Image, safeCount, safeUrl } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'

/**
 * Write a picture as the podcast namespace has it. One of unknown size is left to `itunes:image`: here it
 * would be taken for a square.
 *
 * @see {@link https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/image.md}
 */
export function writePodcastImage(xml: XmlWriter, image: Image | undefined): void {
  const href = safeUrl(image?.url, 'media')
  const width = safeCount(image?.width)
  const height = safeCount(image?.height)
  if (!href || !width || !height) return
  const type = image?.mediaType
  xml.element('podcast:image', undefined, {
    href,
    alt: image?.alt || undefined,
    width,
    height,
    type,
  })
}
