import {
  type Article,
  checkedUrl,
  type Image,
  type Media,
  type OnIssue,
  safeCount,
  safeMediaType,
} from '@standfirst/core'
import type { RssWriter } from './rss-writer.ts'

/**
 * Write media and the lead image. RSS allows one enclosure: the first recording, else the lead image;
 * Media RSS has them all.
 */
export function writeMedia(xml: RssWriter, article: Article, onIssue?: OnIssue): void {
  const { image, media } = article
  let enclosed = false
  const enclose = (url: string, type: string | undefined, bytes: unknown) => {
    if (enclosed || !type) return
    enclosed = true
    // The length is demanded; what is not known is said to be nothing, as readers expect.
    xml.element('enclosure', undefined, { url, length: safeCount(bytes) ?? 0, type })
  }
  for (const [index, one] of media.entries()) {
    const url = checkedUrl(one.url, 'media', ['media', index, 'url'], onIssue)
    if (!url) continue
    enclose(url, safeMediaType(one.mediaType), one.bytes)
    writeRecording(xml, url, one, ['media', index], onIssue)
  }
  const url = checkedUrl(image?.url, 'media', ['image', 'url'], onIssue)
  if (!image || !url) return
  const type = safeMediaType(image.mediaType) ?? imageType(url)
  enclose(url, type, image.bytes)
  writeImage(xml, url, type, image)
  if (media.some((one) => one.type === 'audio'))
    xml.element('itunes:image', undefined, { href: url })
}

function writeRecording(
  xml: RssWriter,
  url: string,
  media: Media,
  path: (string | number)[],
  onIssue?: OnIssue,
): void {
  const { bytes, durationSeconds, mediaType, poster, title, transcriptUrl, type } = media
  const duration = durationSeconds === undefined ? undefined : Math.round(durationSeconds)
  xml.open('media:content', {
    url,
    type: safeMediaType(mediaType),
    medium: type,
    fileSize: safeCount(bytes),
    duration: safeCount(duration),
  })
  if (title) xml.element('media:title', title, { type: 'plain' })
  const still = checkedUrl(poster, 'media', [...path, 'poster'], onIssue)
  if (still) xml.element('media:thumbnail', undefined, { url: still })
  xml.close()
  if (type !== 'audio') return
  if (safeCount(duration)) xml.element('itunes:duration', duration)
  const words = checkedUrl(transcriptUrl, 'media', [...path, 'transcriptUrl'], onIssue)
  if (words) xml.element('podcast:transcript', undefined, { url: words, type: 'text/html' })
}

function writeImage(xml: RssWriter, url: string, type: string | undefined, image: Image): void {
  const size = { width: safeCount(image.width), height: safeCount(image.height) }
  xml.open('media:content', {
    url,
    type,
    medium: 'image',
    fileSize: safeCount(image.bytes),
    ...size,
  })
  if (image.caption) xml.element('media:title', image.caption, { type: 'plain' })
  if (image.alt) xml.element('media:description', image.alt, { type: 'plain' })
  if (image.credit) xml.element('media:credit', image.credit)
  xml.element('media:thumbnail', undefined, { url, ...size })
  xml.close()
}

/** The media type of a picture by its address, where nothing says it. */
function imageType(url: string): string | undefined {
  const extension = /\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(imageTypes, extension) ? imageTypes[extension] : undefined
}

const imageTypes: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}
