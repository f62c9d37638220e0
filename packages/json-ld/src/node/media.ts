import {
  type Article,
  type Chapter,
  type Media,
  type MediaVariant,
  safeMediaType,
} from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, oneOrMore, type Path, type Scope } from '../scope.ts'
import { bytes, pixels } from './image.ts'

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
    const node = mediaNode(scope, article, { media, url, path, published })
    nodes[media.type === 'document' ? 'associatedMedia' : media.type].push(node)
  })
  return nodes
}

interface Recording {
  media: Media
  url: string
  path: Path
  published: string | undefined
}

function mediaNode(
  scope: Scope,
  article: Article,
  { media, url, path, published }: Recording,
): JsonLdNode {
  const { durationSeconds, mediaType, title, transcriptType, type } = media
  const isFilm = type === 'video'
  const isPlayed = type !== 'document'
  const still = address(scope, media.poster, path, 'poster')
  const node: JsonLdNode = {
    '@type': types[type],
    name: title ?? (isPlayed ? article.title : undefined),
    contentUrl: url,
    encodingFormat: mediaType,
    contentSize: bytes(media.bytes),
    hasPart: oneOrMore(
      (media.chapters ?? []).map((one, at) => clip(scope, one, [...path, 'chapters', at])),
    ),
    encoding: oneOrMore(
      (media.variants ?? []).flatMap((one, at) => {
        const file = address(scope, one.url, [...path, 'variants', at])
        return file ? [variantNode(one, file)] : []
      }),
    ),
    description: isFilm ? article.summary : undefined,
    thumbnailUrl: still ?? (isFilm ? address(scope, article.image?.url, ['image']) : undefined),
    duration: durationSeconds === undefined ? undefined : `PT${durationSeconds}S`,
    uploadDate: isPlayed ? published : undefined,
  }
  if (!isPlayed) return node
  const words = address(scope, media.transcriptUrl, path, 'transcriptUrl')
  if (words) {
    const encodingFormat = safeMediaType(transcriptType)
    node.caption = { '@type': 'MediaObject', contentUrl: words, encodingFormat }
  }
  return node
}

/** A part of a recording, with its times in seconds. */
function clip(scope: Scope, chapter: Chapter, path: Path): JsonLdNode {
  return {
    '@type': 'Clip',
    name: chapter.title,
    startOffset: chapter.startSeconds,
    endOffset: chapter.endSeconds,
    url: address(scope, chapter.url, path),
    image: address(scope, chapter.image, path, 'image'),
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
