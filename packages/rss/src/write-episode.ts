import {
  type AiDisclosure,
  type Article,
  checkedUrl,
  givenText,
  type MediaDisclosure,
  type OnIssue,
  recordingOf,
  safeCount,
  safeUrl,
} from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'
import type { RssOptions } from './rss-options.ts'
import { writeNames } from './write-names.ts'
import { writeParts } from './write-parts.ts'
import { writePeople } from './write-people.ts'
import { writePodcastImage } from './write-podcast-image.ts'

/**
 * Write what podcast players show of an item with a recording.
 *
 * @see {@link https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md}
 */
export function writeEpisode(
  xml: XmlWriter,
  article: Article,
  { chapters, podcast }: RssOptions,
  onIssue?: OnIssue,
): void {
  const { aiDisclosure, authors, episode, image } = article
  const recording = recordingOf(article)
  if (podcast && recording) {
    writeNames(xml, 'itunes:author', authors, ['authors'], onIssue)
    const { durationSeconds: seconds } = recording
    const duration = seconds === undefined ? undefined : safeCount(Math.round(seconds))
    if (duration !== undefined) xml.element('itunes:duration', duration)
    const picture = safeUrl(image?.url, 'media')
    if (picture) xml.element('itunes:image', undefined, { href: picture })
    writePodcastImage(xml, image)
    const isMade = isMadeByAi(aiDisclosure?.use, recording.aiDisclosure?.use)
    if (isMade !== undefined) {
      xml.element('podcast:txt', String(isMade), { purpose: 'ai-content' })
    }
  }
  if (episode) {
    const { explicit, number, season, type } = episode
    for (const [name, value] of [
      ['season', season],
      ['episode', number],
    ] as const) {
      if (value === undefined) continue
      // Apple knows whole numbers from 1 up.
      if (safeCount(value)) xml.element(`itunes:${name}`, value)
      xml.element(`podcast:${name}`, value)
    }
    if (type) xml.element('itunes:episodeType', type)
    if (explicit !== undefined) xml.element('itunes:explicit', String(explicit))
  }
  writePeople(xml, podcast && recording ? authors : [], episode?.people, onIssue)
  const at = ['media', article.media.indexOf(recording as never)]
  const file =
    checkedUrl(recording?.chaptersUrl, 'media', [...at, 'chaptersUrl'], onIssue) ??
    safeUrl(givenText('chapters', chapters?.(article)), 'media')
  if (file) {
    xml.element('podcast:chapters', undefined, { url: file, type: 'application/json+chapters' })
  }
  if (recording) writeParts(xml, recording)
}

/**
 * Whether AI made a text or its recording. Help is not said, it may be no more than a list of questions; nor
 * is what AI changed.
 *
 * @returns `undefined` where nothing is claimed, or where one claim is against the other.
 */
function isMadeByAi(
  text: AiDisclosure['use'] | undefined,
  recording: MediaDisclosure['use'] | undefined,
): boolean | undefined {
  if (text === 'generated' || recording === 'generated') return true
  return text === 'none' && recording === undefined ? false : undefined
}
