import {
  type ImageInput,
  type Issue,
  mediaTypeOf,
  type PlainArticleInput,
  safeMediaType,
} from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import { isSameFile } from '../html/same-file.ts'
import { problem, shown } from '../problem.ts'
import { partsOfItem } from './episode-of-item.ts'
import { faceOf } from './face-of.ts'
import { kindOfFile } from './kind-of-file.ts'
import type { RawFile, RawItem, RawTranscript } from './raw-item.ts'

type MediaInput = NonNullable<PlainArticleInput['media']>[number]

/** What the files of an item are, each once. */
export interface ItemFiles {
  /** The lead picture. */
  image: ImageInput | undefined
  /** Pictures that are shown beside it. */
  more: ImageInput[]
  /** Address of the picture of who wrote it. */
  avatar: string | undefined
  /** Addresses of players, whose recording nothing names. */
  players: string[]
  /** Recordings and documents, in the order of the feed. */
  media: MediaInput[]
}

/** Sort the files of an item by what they are; what is left out is reported. */
export function readFiles(
  { files, language, parts, transcripts = [] }: RawItem,
  base: string | undefined,
  path: Issue['path'],
  issues: Issue[],
): ItemFiles {
  const pictures: ImageInput[] = []
  const more = new Map<string, ImageInput>()
  let avatar: string | undefined
  const media = new Map<string, MediaInput>()
  const players: string[] = []
  for (const file of files) {
    const url = absoluteAddress(file.url, base)
    if (!url) {
      if (file.url?.trim()) issues.push(noAddress(file.url, path))
      continue
    }
    if (file.medium === 'player') {
      // No browser runs Flash any more.
      if (!/\.swf(?:[?#]|$)/i.test(url)) players.push(url)
      continue
    }
    const kind = kindOfFile(file, url)
    const mediaType = file.mediaType && /^[\w.+-]+\/[\w.+-]+$/.exec(file.mediaType)?.[0]
    const bytes = isCount(file.bytes) && file.bytes > 0 ? file.bytes : undefined
    if (kind === 'image') {
      const described = Object.fromEntries(
        Object.entries(file.image ?? {}).filter(([, value]) => value !== undefined),
      )
      const picture: ImageInput = {
        url,
        alt: '',
        ...described,
        ...(mediaType && { mediaType }),
        ...(bytes && { bytes }),
      }
      const face = faceOf(url)
      if (face || isTiny(picture)) {
        if (face !== 'site') avatar ??= url
        continue
      }
      pictures.push(picture)
      if (file.isOwn) more.set(url, picture)
    } else if (kind && !media.has(url)) {
      const type = kind === 'audio' || kind === 'video' ? kind : 'document'
      const seconds = Number(file.seconds)
      const isPlayed = type !== 'document' && seconds > 0 && Number.isFinite(seconds)
      const poster = absoluteAddress(file.poster, base)
      media.set(url, {
        type,
        url,
        mediaType: mediaType ?? mediaTypeOf(undefined, url) ?? fallback[type],
        ...(bytes && { bytes }),
        ...(isPlayed && { durationSeconds: seconds }),
        ...(file.title && { title: file.title }),
        ...(poster && { poster }),
        ...ownParts(file.own),
      })
    }
  }
  addTranscript([...media.values()], transcripts, language, base, path, issues)
  const recording = [...media.values()].find(({ type }) => type !== 'document')
  if (recording && parts) Object.assign(recording, partsOfItem(parts, base))
  const image = fullest(pictures)
  for (const url of more.keys()) if (isSameFile(url, image?.url)) more.delete(url)
  return { image, more: [...more.values()], avatar, players, media: [...media.values()] }
}

/** What feeds of Standfirst say of a recording, beside what their format has. */
function ownParts(own: RawFile['own'] = {}): Partial<MediaInput> {
  return Object.fromEntries(Object.entries(own).filter(([key]) => ownKeys.test(key)))
}

const ownKeys = /^(?:chapters|poster|transcript|variants)/

/** Give the words to the first recording, in its own language if there are several. */
function addTranscript(
  media: readonly MediaInput[],
  transcripts: readonly RawTranscript[],
  language: string | undefined,
  base: string | undefined,
  path: Issue['path'],
  issues: Issue[],
): void {
  const found = transcripts.flatMap(({ url, ...rest }) => {
    const address = absoluteAddress(url, base)
    return address ? [{ ...rest, url: address }] : []
  })
  const main = (tag: string | undefined) => tag?.toLowerCase().split(/[-_]/)[0]
  const own = found.find((one) => language && main(one.language) === main(language)) ?? found[0]
  const recording = media.find(({ type }) => type !== 'document') ?? media[0]
  const left = recording ? found.filter((one) => one.url !== own?.url) : found
  if (left.length) issues.push(leftTranscripts(left, recording !== undefined, path))
  if (!own || !recording) return
  recording.transcriptUrl = own.url
  const type = safeMediaType(own.type?.split(';')[0]?.trim())
  if (type) recording.transcriptType = type
}

function noAddress(url: string, path: Issue['path']): Issue {
  return problem(
    'left-out-file',
    [...path, 'media'],
    `The address of a file is ${shown(url)}, expected an http or https one`,
    'the file was left out',
    'Give the address of the file.',
  )
}

function leftTranscripts(
  left: readonly { url: string }[],
  hasRecording: boolean,
  path: Issue['path'],
): Issue {
  const named = left.map(({ url }) => shown(url)).join(', ')
  return problem(
    'left-out-file',
    [...path, 'media'],
    hasRecording
      ? `Found further transcripts (${named}), expected one for a recording`
      : `Found transcripts (${named}), expected a recording that they are of`,
    left.length === 1 ? 'it was left out' : 'they were left out',
    'Link them in the text.',
  )
}

/** Whether a picture is too small to lead an article: systems give the author's so. */
function isTiny({ height, width }: ImageInput): boolean {
  return width !== undefined && height !== undefined && width <= 64 && height <= 64
}

/** The first picture, as it is described best. */
function fullest(pictures: readonly ImageInput[]): ImageInput | undefined {
  const [first, ...others] = pictures
  if (!first) return undefined
  const members = (image: ImageInput) => Object.values(image).filter(Boolean).length
  return others.reduce(
    (best, other) => (other.url === first.url && members(other) > members(best) ? other : best),
    first,
  )
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

const fallback = { audio: 'audio/mpeg', video: 'video/mp4', document: 'application/octet-stream' }
