import {
  type Article,
  checkedUrl,
  type Image,
  type OnIssue,
  safeCount,
  safeMediaType,
} from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'

/** Write media and the lead image: as enclosures, and the image in Media RSS too. */
export function writeMedia(xml: XmlWriter, article: Article, onIssue?: OnIssue): void {
  for (const [index, media] of article.media.entries()) {
    const href = checkedUrl(media.url, 'media', ['media', index, 'url'], onIssue)
    if (href) writeEnclosure(xml, href, media)
    const transcript = ['media', index, 'transcriptUrl']
    const words = checkedUrl(media.transcriptUrl, 'media', transcript, onIssue)
    if (words) xml.element('link', undefined, { rel: 'related', href: words, title: media.title })
  }
  const { image } = article
  const url = checkedUrl(image?.url, 'media', ['image', 'url'], onIssue)
  if (!image || !url) return
  writeEnclosure(xml, url, image)
  writeImage(xml, url, image)
}

interface Enclosure {
  mediaType?: string | undefined
  bytes?: number | undefined
  title?: string | undefined
}

function writeEnclosure(
  xml: XmlWriter,
  href: string,
  { mediaType, bytes, title }: Enclosure,
): void {
  const attributes = { type: safeMediaType(mediaType), length: safeCount(bytes), title }
  xml.element('link', undefined, { rel: 'enclosure', href, ...attributes })
}

function writeImage(xml: XmlWriter, url: string, image: Image): void {
  const size = { width: safeCount(image.width), height: safeCount(image.height) }
  xml.open('media:content', {
    url,
    type: safeMediaType(image.mediaType),
    medium: 'image',
    fileSize: safeCount(image.bytes),
    ...size,
  })
  if (image.caption) xml.element('media:title', image.caption, { type: 'plain' })
  if (image.alt) xml.element('media:description', image.alt, { type: 'plain' })
  if (image.credit) xml.element('media:credit', image.credit)
  xml.close()
  xml.element('media:thumbnail', undefined, { url, ...size })
}
