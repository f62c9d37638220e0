import { type Article, type Image, type Media, safeCount, safeMediaType } from '@standfirst/core'
import type { Path } from '../finding.ts'
import { attributesOf, childrenOf, type XmlElement } from '../read/xml-element.ts'
import type { Statements } from './statement.ts'

/**
 * Collect what an item says in Media RSS of the article's recordings and lead image: sizes, types,
 * lengths, still pictures.
 *
 * @param item - The item's element.
 * @see {@link https://www.rssboard.org/media-rss}
 */
export function stateFiles(
  item: XmlElement | undefined,
  { image, media }: Article,
  say: Statements,
): void {
  if (!item) return
  const contents = childrenOf(item, 'media:content')
  for (const [index, file] of [...media, ...(image ? [image] : [])].entries()) {
    const content = contents[index]
    // Another address is told by the list of them.
    if (content?.attributes.url !== file.url) continue
    const path: Path = index < media.length ? ['media', index] : ['image']
    stateFile(content, file, path, say)
  }
  say.exact(
    'media:thumbnail',
    ['image', 'url'],
    attributesOf(childrenOf(item, 'media:thumbnail'), 'url'),
    image?.url,
  )
  const [still] = childrenOf(item, 'media:thumbnail')
  for (const side of ['width', 'height'] as const) {
    const found = still?.attributes[side]
    if (found)
      say.exact(`media:thumbnail ${side}`, ['image', side], found, safeCount(image?.[side]))
  }
}

function stateFile(content: XmlElement, file: Media | Image, path: Path, say: Statements): void {
  const { attributes } = content
  const exact = (name: string, key: string, expected: string | number | undefined) => {
    say.exact(`media:content ${name}`, [...path, key], attributes[name], expected)
  }
  const type = safeMediaType(file.mediaType)
  // The end of an address may tell a type that isn't given.
  if (type) exact('type', 'mediaType', type)
  exact('fileSize', 'bytes', safeCount(file.bytes))
  if ('alt' in file) {
    exact('width', 'width', safeCount(file.width))
    exact('height', 'height', safeCount(file.height))
    exact('medium', 'url', 'image')
    return
  }
  const { durationSeconds, poster, title, type: medium } = file
  if (medium !== 'document') exact('medium', 'type', medium)
  exact('duration', 'durationSeconds', safeCount(Math.round(durationSeconds ?? Number.NaN)))
  const titles = childrenOf(content, 'media:title').map(({ text }) => text)
  say.text('media:content media:title', [...path, 'title'], titles, title)
  const stills = attributesOf(childrenOf(content, 'media:thumbnail'), 'url')
  say.exact('media:content media:thumbnail', [...path, 'poster'], stills, poster)
}

/**
 * Collect what enclosures say: the one that an RSS item has, or all of them.
 *
 * @param item - The item's element.
 */
export function stateEnclosures(
  item: XmlElement | undefined,
  { image, media }: Article,
  say: Statements,
): void {
  if (!item) return
  const found = childrenOf(item, 'enclosure')
  const order = ['audio', 'video', 'document']
  const sorted = media.toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
  const urls = attributesOf(found, 'url')
  const typed = sorted.filter(({ mediaType }) => safeMediaType(mediaType))
  // RSS demands a type: a picture without one has an enclosure if the end of its address tells it.
  const isTyped = image && (safeMediaType(image.mediaType) || found.length > typed.length)
  const files = [...typed, ...(image && isTyped ? [image] : [])]
  const expected = found.length > 1 ? files : files.slice(0, 1)
  const path: Path = ['media']
  say.exact(
    'enclosure url',
    path,
    urls,
    expected.map(({ url }) => url),
  )
  if (found.length !== expected.length) return
  say.exact(
    'enclosure length',
    path,
    attributesOf(found, 'length'),
    expected.map(({ bytes }) => safeCount(bytes) ?? 0),
  )
  const types = expected.map(({ mediaType }) => safeMediaType(mediaType))
  const told = found.filter((_, index) => types[index])
  say.exact('enclosure type', path, attributesOf(told, 'type'), types)
}
