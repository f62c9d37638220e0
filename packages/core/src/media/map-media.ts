import type { Article } from '../model/article.ts'
import type { AuthorBase } from '../model/author.ts'
import type { ImageNode, LinkNode, Phrasing } from '../model/content.ts'
import type { Episode } from '../model/episode.ts'
import type { Image, Media } from '../model/media.ts'
import type { Section } from '../model/section.ts'

/**
 * Judges one address that a page would load by itself.
 *
 * @param url - Absolute http(s) address, as the article has it.
 * @param type - What is behind it; the still picture of a video is an `image`.
 * @returns The absolute address to load in its place; `undefined` to load nothing.
 */
export type MediaMapper = (url: string, type: 'image' | 'audio' | 'video') => string | undefined

/**
 * Change where the pictures and recordings of an article are loaded from: through a proxy that knows no
 * reader, from a network of copies, or not at all until the reader asks. Apps that show articles of
 * others want it, for each picture tells its server who reads.
 *
 * What is not to be loaded stays within reach: a picture in the text becomes a link (inside a link, its
 * alternative text), a recording a document. Lead images, portraits and stills are left out. To keep
 * words and places as they are, give the address of a placeholder.
 *
 * @param article - Article that passed the gate; not changed.
 * @param map - Asked for each address, in reading order, also for the other sizes of a picture.
 *
 * @example
 * ```ts
 * import { type Article, mapMedia } from '@standfirst/core'
 *
 * const throughProxy = (article: Article) =>
 *   mapMedia(article, (url, type) =>
 *     type === 'image' ? `https://reader.example/image?url=${encodeURIComponent(url)}` : url,
 *   )
 * ```
 */
export function mapMedia(article: Article, map: MediaMapper): Article {
  const { image: lead, publisher, ...rest } = article
  const image = lead && mapImage(lead, map)
  return {
    ...rest,
    ...(publisher && { publisher: portrayed(publisher, map) }),
    ...(image && { image }),
    authors: rest.authors.map((author) => portrayed(author, map)),
    media: rest.media.map((recording) => mapRecording(recording, map)),
    ...(rest.episode && { episode: mapEpisode(rest.episode, map) }),
    sections: rest.sections.map((section) => mapSection(section, map)),
    related: rest.related.map((related) => portrayed(related, map)),
  }
}

function mapImage(image: Image, map: MediaMapper): Image | undefined {
  const url = map(image.url, 'image')
  if (url === undefined) return undefined
  const { variants = [], ...rest } = image
  const others = variants.flatMap((variant) => {
    const other = map(variant.url, 'image')
    return other === undefined ? [] : [{ ...variant, url: other }]
  })
  return { ...rest, url, ...(others.length > 0 && { variants: others }) }
}

function portrayed<Subject extends Pick<AuthorBase, 'image'>>(
  subject: Subject,
  map: MediaMapper,
): Subject {
  if (!subject.image) return subject
  const { image: old, ...rest } = subject
  const image = mapImage(old, map)
  return { ...rest, ...(image && { image }) } as Subject
}

function mapRecording(recording: Media, map: MediaMapper): Media {
  const { poster: still, type, url } = recording
  if (type === 'document') return recording
  const mapped = map(url, type)
  const poster = still === undefined ? undefined : map(still, 'image')
  const { chapters, poster: _, variants = [], ...rest } = recording
  const others = variants.flatMap((variant) => {
    const other = map(variant.url, type)
    return other === undefined ? [] : [{ ...variant, url: other }]
  })
  return {
    ...rest,
    ...(mapped === undefined ? { type: 'document' } : { url: mapped }),
    ...(poster !== undefined && { poster }),
    ...(chapters && { chapters: chapters.map((chapter) => pictured(chapter, map)) }),
    ...(others.length > 0 && { variants: others }),
  }
}

function mapEpisode(episode: Episode, map: MediaMapper): Episode {
  const { people, ...rest } = episode
  return { ...rest, ...(people && { people: people.map((person) => pictured(person, map)) }) }
}

/** What has a picture by its address alone. */
function pictured<Subject extends { image?: string }>(subject: Subject, map: MediaMapper): Subject {
  const { image: old, ...rest } = subject
  const image = old === undefined ? undefined : map(old, 'image')
  return { ...rest, ...(image !== undefined && { image }) } as Subject
}

/** The data of custom sections is no content, whatever it looks like. */
function mapSection(section: Section, map: MediaMapper): Section {
  if (!section.kind.startsWith('x-')) return mapNodes(section, map, false) as Section
  const { data, ...rest } = section as Extract<Section, { kind: `x-${string}` }>
  return { ...(mapNodes(rest, map, false) as typeof rest), data }
}

function mapNodes(value: unknown, map: MediaMapper, isLinked: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => mapNodes(one, map, isLinked))
  if (typeof value !== 'object' || value === null) return value
  const { type } = value as { type?: unknown }
  if (type === 'image') return mapNode(value as ImageNode, map, isLinked)
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      mapNodes(one, map, isLinked || type === 'link'),
    ]),
  )
}

function mapNode(node: ImageNode, map: MediaMapper, isLinked: boolean): Phrasing {
  const url = map(node.url, 'image')
  if (url !== undefined) return { ...node, url }
  const text = { type: 'text' as const, value: node.alt || fileName(node.url) }
  if (isLinked) return text
  const { title } = node
  const link: LinkNode = { type: 'link', url: node.url, children: [text] }
  return title ? { ...link, title } : link
}

function fileName(url: string): string {
  return url.replace(/[?#].*/, '').replace(/.*\//, '') || url
}
