import { type PlainArticleInput, safeMediaType } from '@standfirst/core'
import { nodesOf, type Raw, textOf } from './document.ts'
import { numberOf } from './episode.ts'
import { bytesOf, pixelsOf } from './image.ts'
import { addressOf, type Reading } from './reading.ts'
import { mediaDisclosureOf } from './rights.ts'

type MediaInput = NonNullable<PlainArticleInput['media']>[number]

/**
 * The recordings and documents of an article node. A media type that isn't said is told from the end of
 * the address, else taken as the commonest of its kind, and reported; a player alone is left out, and
 * reported.
 */
export function mediaOf(reading: Reading, node: Raw): MediaInput[] {
  return [
    ...read(reading, node.audio, 'audio'),
    ...read(reading, node.video, 'video'),
    ...read(reading, node.associatedMedia, 'document'),
  ]
}

function read(reading: Reading, value: unknown, type: MediaInput['type']): MediaInput[] {
  return nodesOf(reading.document, value).flatMap((node): MediaInput[] => {
    const url = addressOf(reading, node.contentUrl ?? (type === 'document' && node.url), 'media')
    if (!url) {
      reportPlayer(reading, node)
      return []
    }
    const mediaType = mediaTypeOf(reading, node, { type, url })
    const bytes = bytesOf(node.contentSize)
    const title = textOf(node.name)
    const durationSeconds = secondsOf(node.duration)
    const poster = addressOf(reading, node.thumbnailUrl, 'media')
    const [caption] = nodesOf(reading.document, node.caption)
    const transcriptUrl = caption && addressOf(reading, caption.contentUrl, 'media')
    const transcriptType = safeMediaType(textOf(caption?.encodingFormat))
    return [
      {
        type,
        url,
        mediaType,
        ...(bytes && { bytes }),
        ...mediaDisclosureOf(node),
        ...(durationSeconds && { durationSeconds }),
        ...(title && { title }),
        ...(poster && { poster }),
        ...(transcriptUrl && { transcriptUrl }),
        ...(transcriptUrl && transcriptType && { transcriptType }),
        ...partsOf(reading, node),
      },
    ]
  })
}

/** The chapters of a recording and its other files. */
function partsOf(reading: Reading, node: Raw): Pick<MediaInput, 'chapters' | 'variants'> {
  const chapters = nodesOf(reading.document, node.hasPart).flatMap((clip) => {
    const startSeconds = numberOf(clip.startOffset)
    const endSeconds = numberOf(clip.endOffset)
    const title = textOf(clip.name)
    if (startSeconds === undefined || !title) return []
    const url = addressOf(reading, clip.url, 'media')
    const image = addressOf(reading, clip.image, 'media')
    return [
      {
        startSeconds,
        ...(endSeconds !== undefined && { endSeconds }),
        title,
        ...(url && { url }),
        ...(image && { image }),
      },
    ]
  })
  const variants = nodesOf(reading.document, node.encoding).flatMap((file) => {
    const url = addressOf(reading, file.contentUrl, 'media')
    const mediaType = safeMediaType(textOf(file.encodingFormat))
    if (!url || !mediaType) return []
    const bytes = bytesOf(file.contentSize)
    const title = textOf(file.name)
    const height = pixelsOf(file.height)
    const bitrate = numberOf(file.bitrate)
    return [
      {
        url,
        mediaType,
        ...(bytes !== undefined && { bytes }),
        ...(title && { title }),
        ...(height && { height }),
        ...(Number.isInteger(bitrate) && { bitrate }),
      },
    ]
  })
  return { ...(chapters.length && { chapters }), ...(variants.length && { variants }) }
}

function reportPlayer({ issues }: Reading, node: Raw): void {
  const player = textOf(node.embedUrl)
  if (!player) return
  issues.push({
    code: 'player-only',
    severity: 'warning',
    message: `The recording has the player \`${player}\` only, expected the address of its file as \`contentUrl\`: it was left out.`,
    path: ['media'],
    fix: 'Give the address of the file, or link to the player in the text.',
  })
}

function mediaTypeOf(
  { issues }: Reading,
  node: Raw,
  { type, url }: Pick<MediaInput, 'type' | 'url'>,
): string {
  const said = textOf(node.encodingFormat) ?? textOf(node.fileFormat)
  if (said?.includes('/')) return said
  const end = /\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? ''
  if (Object.hasOwn(byEnd, end)) return byEnd[end] as string
  const mediaType = commonest[type]
  issues.push({
    code: 'assumed-media-type',
    severity: 'warning',
    message: `The recording \`${url}\` has no media type, expected one as \`encodingFormat\`: \`${mediaType}\` stands for it.`,
    path: ['media'],
    fix: 'Give `mediaType`.',
  })
  return mediaType
}

const commonest = { audio: 'audio/mpeg', video: 'video/mp4', document: 'application/octet-stream' }

const byEnd: Readonly<Record<string, string>> = {
  m3u8: 'application/vnd.apple.mpegurl',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  pdf: 'application/pdf',
  webm: 'video/webm',
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
