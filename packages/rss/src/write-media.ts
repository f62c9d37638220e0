import {
  type Article,
  checkedUrl,
  type Image,
  type Media,
  mediaTypeOf,
  type OnIssue,
  safeCount,
  safeMediaType,
  safeUrl,
} from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'

/**
 * Write the lead image and all media in Media RSS, and the transcripts of recordings.
 *
 * @see {@link https://www.rssboard.org/media-rss}
 */
export function writeMedia(xml: XmlWriter, article: Article, onIssue?: OnIssue): void {
  const { image, media } = article
  for (const [index, one] of media.entries()) writeRecording(xml, one, ['media', index], onIssue)
  if (!image) return
  const url = checkedUrl(image.url, 'media', ['image', 'url'], onIssue)
  if (url) writeImage(xml, url, image)
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
  xml.open('media:content', {
    url,
    fileSize: safeCount(media.bytes),
    type: safeMediaType(media.mediaType),
    medium: media.type,
    duration: safeCount(Math.round(seconds)),
  })
  if (title) xml.plainElement('media:title', title, plain)
  const poster = safeUrl(media.poster, 'media')
  if (poster) xml.element('media:thumbnail', undefined, { url: poster })
  xml.close()
  const transcript = safeUrl(media.transcriptUrl, 'media')
  if (transcript) {
    const type = mediaTypeOf(media.transcriptType, transcript)
    xml.element('podcast:transcript', undefined, { url: transcript, type })
  }
}

function writeImage(xml: XmlWriter, url: string, image: Image): void {
  const { alt, caption, credit } = image
  const size = { height: safeCount(image.height), width: safeCount(image.width) }
  const type = mediaTypeOf(image.mediaType, url)
  xml.open('media:content', {
    url,
    fileSize: safeCount(image.bytes),
    type,
    medium: 'image',
    ...size,
  })
  if (caption) xml.plainElement('media:title', caption, plain)
  if (alt) xml.plainElement('media:description', alt, plain)
  if (credit) xml.element('media:credit', credit)
  const license = safeUrl(image.license, 'media')
  // Not `media:license`, which validators don't know.
  if (license) xml.plainElement('media:copyright', credit || license, { url: license })
  xml.close()
  xml.element('media:thumbnail', undefined, { url, ...size })
}

const plain = { type: 'plain' }
