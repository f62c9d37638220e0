import {
  type Article,
  type Image,
  type Media,
  mediaTypeOf,
  safeCount,
  safeUrl,
} from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'
import type { RssOptions } from './rss-options.ts'

/**
 * Write enclosures. RSS demands a type, so that a file of unknown type has none, and a length, which
 * is 0 where it is unknown.
 */
export function writeEnclosures(xml: XmlWriter, article: Article, options: RssOptions): void {
  const { enclosures = 'first' } = options
  for (const file of files(article)) {
    // Reported by Media RSS, which names every file.
    const url = safeUrl(file.url, 'media')
    const type = url && mediaTypeOf(file.mediaType, url)
    if (!type) continue
    xml.element('enclosure', undefined, { url, length: safeCount(file.bytes) ?? 0, type })
    if (enclosures === 'first') return
  }
}

function files({ image, media }: Article): readonly (Media | Image)[] {
  if (media.length === 0) return image ? [image] : media
  const sorted = [...media].sort((a, b) => rank[a.type] - rank[b.type])
  return image ? [...sorted, image] : sorted
}

const rank = { audio: 0, video: 1, document: 2 }
