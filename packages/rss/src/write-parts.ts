import { checkedUrl, type Media, mediaTypeOf, type OnIssue, safeCount } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'

/**
 * Write the chapters of a recording, and its other files.
 *
 * @param path - Where the recording is, for issues.
 * @see {@link https://podlove.org/simple-chapters/}
 * @see {@link https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/alternate-enclosure.md}
 */
export function writeParts(
  xml: XmlWriter,
  { chapters, variants }: Media,
  path: (string | number)[],
  onIssue: OnIssue | undefined,
): void {
  if (chapters?.length) {
    xml.open('psc:chapters', { version: '1.2' })
    for (const [index, { image, startSeconds, title, url }] of chapters.entries()) {
      const here = [...path, 'chapters', index]
      xml.element('psc:chapter', undefined, {
        start: playTime(startSeconds),
        title,
        href: checkedUrl(url, 'media', [...here, 'url'], onIssue),
        image: checkedUrl(image, 'media', [...here, 'image'], onIssue),
      })
    }
    xml.close()
  }
  for (const [index, { bitrate, bytes, height, mediaType, title, url }] of (
    variants ?? []
  ).entries()) {
    const uri = checkedUrl(url, 'media', [...path, 'variants', index, 'url'], onIssue)
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
