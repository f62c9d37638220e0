import {
  type Article,
  checkedUrl,
  cleanText,
  type Image,
  type ImageNode,
  type Labels,
  type Media,
  mediaDisclosureText,
  mediaTypeOf,
  type OnIssue,
  safeCount,
  safeUrl,
} from '@standfirst/core'
import { html } from '@standfirst/html'
import type { ActivityImage, ActivityMedia } from './object-types.ts'
import { plain } from './plain.ts'

/**
 * A picture as an object; none where its address cannot be used.
 *
 * @param words - Labels for what AI made of it; without them it is not said.
 */
export function imageObject(
  image: Image | undefined,
  path: (string | number)[],
  onIssue: OnIssue | undefined,
  words?: Labels,
): ActivityImage | undefined {
  const url = checkedUrl(image?.url, 'media', [...path, 'url'], onIssue)
  if (!image || !url) return undefined
  const { alt, caption, credit, height, mediaType, width } = image
  const made = words && mediaDisclosureText(image, words)
  const said = [caption, credit, made].map(plain).filter(Boolean).join(' · ')
  const size = { width: safeCount(width), height: safeCount(height) }
  return {
    ...picture(url, alt, mediaTypeOf(mediaType, url)),
    ...(said && { content: html`<p>${said}</p>`.__html }),
    ...(size.width && { width: size.width }),
    ...(size.height && { height: size.height }),
  }
}

/** The recordings and documents of an article, then the pictures in its text: what a reader may fetch beforehand. */
export function attachmentsOf(
  { media }: Article,
  images: readonly ImageNode[],
  onIssue: OnIssue | undefined,
): (ActivityImage | ActivityMedia)[] {
  const pictures = new Map<string, ActivityImage>()
  for (const { alt, url } of images) {
    const safe = safeUrl(url, 'media')
    if (safe && !pictures.has(safe)) {
      pictures.set(safe, picture(safe, alt, mediaTypeOf(undefined, safe)))
    }
  }
  const recordings = media.flatMap((one, index) => recordingObject(one, ['media', index], onIssue))
  return [...recordings, ...pictures.values()]
}

function recordingObject(
  one: Media,
  path: (string | number)[],
  onIssue: OnIssue | undefined,
): ActivityMedia[] {
  // What is wrong with the address is told where the text shows it.
  const url = safeUrl(one.url, 'media')
  if (url === undefined) return []
  const { durationSeconds: seconds, poster } = one
  const name = plain(one.title)
  const mediaType = mediaTypeOf(one.mediaType, url)
  // In films the text shows it, too.
  const still = checkedUrl(
    poster,
    'media',
    [...path, 'poster'],
    one.type === 'video' ? undefined : onIssue,
  )
  const isLong = typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0
  return [
    {
      type: types[one.type] ?? 'Document',
      url: cleanText(url),
      ...(mediaType && { mediaType }),
      ...(name && { name }),
      ...(isLong && { duration: `PT${decimal(seconds)}S` }),
      ...(still && { icon: picture(still, undefined, mediaTypeOf(undefined, still)) }),
    },
  ]
}

const types = { audio: 'Audio', video: 'Video', document: 'Document' } as const

function picture(url: string, alt: unknown, mediaType: string | undefined): ActivityImage {
  const name = plain(alt)
  return {
    type: 'Image',
    url: cleanText(url),
    ...(mediaType && { mediaType }),
    ...(name && { name }),
  }
}

/** A number without an exponent, which XML Schema does not know there. */
function decimal(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(9).replace(/\.?0+$/, '') : text
}
