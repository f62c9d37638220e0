import { type Article, safeCount, safeUrl } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'

/** Write what podcast players show of an item with a recording. */
export function writeEpisode(xml: XmlWriter, article: Article): void {
  const { authors, image, media } = article
  const recording =
    media.find(({ type }) => type === 'audio') ?? media.find(({ type }) => type === 'video')
  if (!recording) return
  if (authors.length) xml.plainElement('itunes:author', authors.map(({ name }) => name).join(', '))
  const { durationSeconds: seconds } = recording
  const duration = seconds === undefined ? undefined : safeCount(Math.round(seconds))
  if (duration !== undefined) xml.element('itunes:duration', duration)
  const picture = safeUrl(image?.url, 'media')
  if (picture) xml.element('itunes:image', undefined, { href: picture })
}
