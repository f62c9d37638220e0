import { type Article, type Media, safeMediaType } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, type Path, type Scope } from '../scope.ts'
import { bytes } from './image.ts'

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
    if (media.type === 'document') nodes.associatedMedia.push(mediaNode(media, url))
    else nodes[media.type].push(recordingNode(scope, article, { media, url, path, published }))
  })
  return nodes
}

function mediaNode(media: Media, url: string): JsonLdNode {
  return {
    '@type': types[media.type],
    name: media.title,
    contentUrl: url,
    encodingFormat: media.mediaType,
    contentSize: bytes(media.bytes),
  }
}

interface Recording {
  media: Media
  url: string
  path: Path
  published: string | undefined
}

function recordingNode(
  scope: Scope,
  article: Article,
  { media, url, path, published }: Recording,
): JsonLdNode {
  const node = mediaNode(media, url)
  const words = address(scope, media.transcriptUrl, path, 'transcriptUrl')
  node.name ??= article.title
  if (media.type === 'video') {
    node.description = article.summary
    node.thumbnailUrl =
      address(scope, media.poster, path, 'poster') ?? address(scope, article.image?.url, ['image'])
  }
  if (media.durationSeconds !== undefined) node.duration = `PT${media.durationSeconds}S`
  node.uploadDate = published
  if (words) {
    const encodingFormat = safeMediaType(media.transcriptType)
    node.caption = { '@type': 'MediaObject', contentUrl: words, encodingFormat }
  }
  return node
}

const types = { video: 'VideoObject', audio: 'AudioObject', document: 'MediaObject' }
