import type { ArticleInput } from '@standfirst/core'
import { nodesOf, type Raw, textOf } from './document.ts'
import { bytesOf } from './image.ts'
import { addressOf, type Reading } from './reading.ts'

type MediaInput = NonNullable<ArticleInput['media']>[number]

/** The recordings and documents of an article node; one whose media type isn't known is left out. */
export function mediaOf(reading: Reading, node: Raw): MediaInput[] {
  return [
    ...read(reading, node.audio, 'audio'),
    ...read(reading, node.video, 'video'),
    ...read(reading, node.associatedMedia, 'document'),
  ]
}

function read(reading: Reading, value: unknown, type: MediaInput['type']): MediaInput[] {
  return nodesOf(reading.document, value).flatMap((node): MediaInput[] => {
    const url = addressOf(reading, node.contentUrl, 'media')
    const mediaType = textOf(node.encodingFormat)
    if (!url || !mediaType?.includes('/')) return []
    const bytes = bytesOf(node.contentSize)
    const title = textOf(node.name)
    const durationSeconds = secondsOf(node.duration)
    const poster = type === 'video' ? addressOf(reading, node.thumbnailUrl, 'media') : undefined
    const [caption] = nodesOf(reading.document, node.caption)
    const transcriptUrl = caption && addressOf(reading, caption.contentUrl, 'media')
    return [
      {
        type,
        url,
        mediaType,
        ...(bytes && { bytes }),
        ...(durationSeconds && { durationSeconds }),
        ...(title && { title }),
        ...(poster && { poster }),
        ...(transcriptUrl && { transcriptUrl }),
      },
    ]
  })
}

/** Seconds of an ISO 8601 duration of days and less. */
function secondsOf(value: unknown): number | undefined {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
    textOf(value) ?? '',
  )
  if (!parts) return undefined
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0))
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)
}
