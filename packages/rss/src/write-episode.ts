import { type Article, type OnIssue, safeCount, safeUrl } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'
import { writeNames } from './write-names.ts'

/** Write what podcast players show of an item with a recording. */
export function writeEpisode(xml: XmlWriter, article: Article, onIssue?: OnIssue): void {
  const { authors, image, media } = article
  const recording =
    media.find(({ type }) => type === 'audio') ?? media.find(({ type }) => type === 'video')
  if (!recording) return
  writeNames(xml, 'itunes:author', authors, ['authors'], onIssue)
  const { durationSeconds: seconds } = recording
  const duration = seconds === undefined ? undefined : safeCount(Math.round(seconds))
  if (duration !== undefined) xml.element('itunes:duration', duration)
  const picture = safeUrl(image?.url, 'media')
  if (picture) xml.element('itunes:image', undefined, { href: picture })
}
