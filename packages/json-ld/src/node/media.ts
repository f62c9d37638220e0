import {
  type Article,
  type Chapter,
  type Media,
  type MediaVariant,
  safeMediaType,
  safeUrl,
} from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, oneOrMore, type Scope } from '../scope.ts'
import { bytes, mediaSourceType, pixels } from './image.ts'

/** The recordings and documents of an article, by the property that holds them. */
export interface MediaNodes {
  video: JsonLdNode[]
  audio: JsonLdNode[]
  associatedMedia: JsonLdNode[]
}

/**
 * Describe the recordings and documents of an article.
 *
 * @param article - Article.
 * @param published - When it was published.
 */
export function mediaNodes(
  scope: Scope,
  article: Article,
  published: string | undefined,
): MediaNodes {
  const nodes: MediaNodes = { video: [], audio: [], associatedMedia: [] }
  article.media.forEach((media, index) => {
    const path = ['media', index]
    const url = address(scope, media.url, path)
    if (!url) return
    const node = mediaNode(scope, article, { media, url, published })
    nodes[media.type === 'document' ? 'associatedMedia' : media.type].push(node)
  })
  return nodes
}

interface Recording {
  media: Media
  url: string
  published: string | undefined
}

function mediaNode(
  scope: Scope,
  article: Article,
  { media, url, published }: Recording,
): JsonLdNode {
  const { durationSeconds, mediaType, title, transcriptType, type } = media
  const isFilm = type === 'video'
  const isPlayed = type !== 'document'
  const still = safeUrl(media.poster, 'media')
  const node: JsonLdNode = {
    '@type': types[type],
    name: title ?? (isPlayed ? article.title : undefined),
    contentUrl: url,
    encodingFormat: mediaType,
    contentSize: bytes(media.bytes),
    digitalSourceType: mediaSourceType(scope, media),
    hasPart: oneOrMore((media.chapters ?? []).map(clip)),
    encoding: oneOrMore(
      (media.variants ?? []).flatMap((one) => {
        const file = safeUrl(one.url, 'media')
        return file ? [variantNode(one, file)] : []
      }),
    ),
    description: isFilm ? article.summary : undefined,
    thumbnailUrl: still ?? (isFilm ? safeUrl(article.image?.url, 'media') : undefined),
    duration: durationSeconds === undefined ? undefined : `PT${durationSeconds}S`,
    uploadDate: isPlayed ? published : undefined,
  }
  if (!isPlayed) return node
  const words = safeUrl(media.transcriptUrl, 'media')
  if (words) {
    const encodingFormat = safeMediaType(transcriptType)
    node.caption = { '@type': 'MediaObject', contentUrl: words, encodingFormat }
  }
  return node
}

/** A part of a recording, with its times in seconds. */
function clip(chapter: Chapter): JsonLdNode {
  return {
    '@type': 'Clip',
    name: chapter.title,
    startOffset: chapter.startSeconds,
    endOffset: chapter.endSeconds,
    url: safeUrl(chapter.url, 'media'),
    image: safeUrl(chapter.image, 'media'),
  }
}

/** Another file of a recording. */
function variantNode(
  { bitrate, bytes: size, height, mediaType, title }: MediaVariant,
  url: string,
): JsonLdNode {
  return {
    '@type': 'MediaObject',
    name: title,
    contentUrl: url,
    encodingFormat: mediaType,
    contentSize: bytes(size),
    height: pixels(height),
    bitrate: bitrate === undefined ? undefined : `${bitrate}`,
  }
}

const types = { video: 'VideoObject', audio: 'AudioObject', document: 'MediaObject' }
