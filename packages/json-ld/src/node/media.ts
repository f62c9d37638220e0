import type { Article, Media } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, type Path, type Scope, timestamp } from '../scope.ts'
import { bytes } from './image.ts'

/** The properties that {@linkcode mediaProperties} gives. */
export type MediaProperties = Record<
  'video' | 'audio' | 'associatedMedia',
  JsonLdNode[] | undefined
>

/** The properties of an article that hold its recordings and documents. */
export function mediaProperties(scope: Scope, article: Article): MediaProperties {
  const of = (type: Media['type']): JsonLdNode[] | undefined => {
    const nodes = article.media.flatMap((media, index) =>
      media.type === type ? mediaNodes(scope, article, media, ['media', index]) : [],
    )
    return nodes.length ? nodes : undefined
  }
  return { video: of('video'), audio: of('audio'), associatedMedia: of('document') }
}

function mediaNodes(scope: Scope, article: Article, media: Media, path: Path): JsonLdNode[] {
  const url = address(scope, media.url, [...path, 'url'])
  if (!url) return []
  const recording = media.type !== 'document'
  const poster = address(scope, media.poster, [...path, 'poster'])
  return [
    {
      '@type': types[media.type],
      name: media.title ?? (recording ? article.title : undefined),
      description: media.type === 'video' ? article.summary : undefined,
      contentUrl: url,
      encodingFormat: media.mediaType,
      contentSize: bytes(media.bytes),
      duration: media.durationSeconds === undefined ? undefined : `PT${media.durationSeconds}S`,
      thumbnailUrl: poster ?? (media.type === 'video' ? article.image?.url : undefined),
      uploadDate: recording ? timestamp(scope, article.publishedAt, ['publishedAt']) : undefined,
      caption: transcript(scope, media, path),
    },
  ]
}

function transcript(scope: Scope, media: Media, path: Path): JsonLdNode | undefined {
  const contentUrl = address(scope, media.transcriptUrl, [...path, 'transcriptUrl'])
  return contentUrl && media.type !== 'document'
    ? { '@type': 'MediaObject', contentUrl }
    : undefined
}

const types = { video: 'VideoObject', audio: 'AudioObject', document: 'MediaObject' }
