import {
  type Article,
  checkedUrl,
  type Image,
  type Media,
  mediaTypeOf,
  type OnIssue,
  safeCount,
  safeUrl,
} from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'

/**
 * Write media and the lead image: as enclosures, which every reader knows, and in Media RSS, which
 * says more of them. The image is an enclosure only where there are no media.
 *
 * @see {@link https://www.rssboard.org/media-rss}
 */
export function writeMedia(xml: XmlWriter, article: Article, onIssue?: OnIssue): void {
  for (const [index, media] of article.media.entries()) {
    writeRecording(xml, media, ['media', index], onIssue)
  }
  const { image } = article
  const url = checkedUrl(image?.url, 'media', ['image', 'url'], onIssue)
  if (!image || !url) return
  // Players take the last enclosure for the recording.
  if (article.media.length === 0) writeEnclosure(xml, url, image, undefined)
  writeImage(xml, url, image)
}

function writeRecording(
  xml: XmlWriter,
  media: Media,
  path: (string | number)[],
  onIssue: OnIssue | undefined,
): void {
  const url = checkedUrl(media.url, 'media', [...path, 'url'], onIssue)
  if (!url) return
  const { durationSeconds: seconds = Number.NaN, title } = media
  writeEnclosure(xml, url, media, title)
  const poster = safeUrl(media.poster, 'media')
  const transcript = safeUrl(media.transcriptUrl, 'media')
  if (transcript) {
    const type = mediaTypeOf(media.transcriptType, transcript)
    xml.element('link', undefined, { rel: 'related', href: transcript, type, title })
  }
  xml.open('media:content', {
    ...file(url, media),
    medium: media.type === 'audio' || media.type === 'video' ? media.type : undefined,
    duration: safeCount(Math.round(seconds)),
  })
  if (title) xml.element('media:title', title, plain)
  if (poster) xml.element('media:thumbnail', undefined, { url: poster })
  xml.close()
}

function writeImage(xml: XmlWriter, url: string, image: Image): void {
  const { alt, caption, credit } = image
  const size = { width: safeCount(image.width), height: safeCount(image.height) }
  xml.open('media:content', { ...file(url, image), medium: 'image', ...size })
  if (caption) xml.element('media:title', caption, plain)
  if (alt) xml.element('media:description', alt, plain)
  if (credit) xml.element('media:credit', credit)
  const license = safeUrl(image.license, 'media')
  if (license) xml.element('media:license', undefined, { href: license })
  xml.close()
  xml.element('media:thumbnail', undefined, { url, ...size })
}

function writeEnclosure(
  xml: XmlWriter,
  href: string,
  { bytes, mediaType }: Pick<Media | Image, 'bytes' | 'mediaType'>,
  title: string | undefined,
): void {
  const attributes = { type: mediaTypeOf(mediaType, href), length: safeCount(bytes), title }
  xml.element('link', undefined, { rel: 'enclosure', href, ...attributes })
}

function file(url: string, { bytes, mediaType }: Pick<Media | Image, 'bytes' | 'mediaType'>) {
  return { url, type: mediaTypeOf(mediaType, url), fileSize: safeCount(bytes) }
}

const plain = { type: 'plain' }
