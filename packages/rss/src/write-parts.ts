import { type Media, mediaTypeOf, safeCount, safeUrl } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'

/**
 * Write the chapters of a recording, and its other files.
 *
 * @see {@link https://podlove.org/simple-chapters/}
 * @see {@link https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/alternate-enclosure.md}
 */
export function writeParts(xml: XmlWriter, { chapters, variants }: Media): void {
  if (chapters?.length) {
    xml.open('psc:chapters', { version: '1.2' })
    for (const { image, startSeconds, title, url } of chapters) {
      xml.element('psc:chapter', undefined, {
        start: playTime(startSeconds),
        title,
        href: safeUrl(url, 'media'),
        image: safeUrl(image, 'media'),
      })
    }
    xml.close()
  }
  for (const { bitrate, bytes, height, mediaType, title, url } of variants ?? []) {
    const uri = safeUrl(url, 'media')
    if (!uri) continue
    xml.open('podcast:alternateEnclosure', {
      type: mediaTypeOf(mediaType, uri),
      length: safeCount(bytes),
      bitrate: safeCount(bitrate),
      height: safeCount(height),
      title,
    })
    xml.element('podcast:source', undefined, { uri })
    xml.close()
  }
}

/** Normal play time: `00:02:48.500`. */
function playTime(seconds: number): string {
  const time = new Date(seconds * 1000)
  return seconds < 86_400 ? time.toISOString().slice(11, 23) : String(seconds)
}
