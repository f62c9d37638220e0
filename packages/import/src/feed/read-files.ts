import { type ImageInput, type PlainArticleInput, safeMediaType } from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import type { RawFile, RawItem } from './raw-item.ts'

type MediaInput = NonNullable<PlainArticleInput['media']>[number]

/** What the files of an item are, each once. */
export interface ItemFiles {
  /** The lead picture. */
  image: ImageInput | undefined
  /** Pictures that are shown beside it. */
  more: ImageInput[]
  /** Address of the picture of who wrote it. */
  avatar: string | undefined
  /** Recordings and documents. */
  media: MediaInput[]
}

/** Sort the files of an item by what they are. */
export function readFiles({ files, transcript }: RawItem, base: string | undefined): ItemFiles {
  const pictures: ImageInput[] = []
  const more = new Map<string, ImageInput>()
  let avatar: string | undefined
  const media = new Map<string, MediaInput>()
  for (const file of files) {
    const url = absoluteAddress(file.url, base)
    if (!url) continue
    const kind = kindOf(file, url)
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
      if (isTiny(picture)) {
        avatar ??= url
        continue
      }
      pictures.push(picture)
      if (file.isOwn) more.set(url, picture)
    } else if (kind && !media.has(url)) {
      const type = kind === 'audio' || kind === 'video' ? kind : 'document'
      const seconds = Number(file.seconds)
      const poster = absoluteAddress(file.poster, base)
      media.set(url, {
        type,
        url,
        mediaType: mediaType ?? fallback[type],
        ...(bytes && { bytes }),
        ...(seconds > 0 && Number.isFinite(seconds) && { durationSeconds: seconds }),
        ...(file.title && { title: file.title }),
        ...(poster && { poster }),
      })
    }
  }
  const [first] = media.values()
  const words = absoluteAddress(transcript?.url, base)
  if (first && words) {
    first.transcriptUrl = words
    const type = safeMediaType(transcript?.type?.split(';')[0]?.trim())
    if (type) first.transcriptType = type
  }
  const image = fullest(pictures)
  if (image) more.delete(image.url)
  return { image, more: [...more.values()], avatar, media: [...media.values()] }
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

function kindOf({ mediaType = '', medium }: RawFile, url: string): string | undefined {
  const [top = ''] = mediaType.toLowerCase().split('/')
  if (['image', 'audio', 'video'].includes(top)) return top
  if (medium && ['image', 'audio', 'video', 'document'].includes(medium)) return medium
  const extension = /\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(extensions, extension) ? extensions[extension] : mediaType && 'document'
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

const fallback = { audio: 'audio/mpeg', video: 'video/mp4', document: 'application/octet-stream' }

const extensions: Readonly<Record<string, string>> = {
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  gif: 'image',
  webp: 'image',
  avif: 'image',
  mp3: 'audio',
  m4a: 'audio',
  ogg: 'audio',
  mp4: 'video',
  webm: 'video',
  pdf: 'document',
}
