import type { MediaNs } from 'feedsmith'
import { isSameFile } from '../html/same-file.ts'
import { kindOfFile } from './kind-of-file.ts'
import { lineOf } from './line-of.ts'
import type { RawFile } from './raw-item.ts'

type Content = NonNullable<MediaNs.ItemOrFeed['contents']>[number]

/**
 * The files that Media RSS names: its contents, in groups or not, then its thumbnails. Of one picture
 * in several sizes, the default one is first, then the largest.
 *
 * @see {@link https://www.rssboard.org/media-rss}
 */
export function mediaFiles(media: MediaNs.ItemOrFeed | undefined): RawFile[] {
  if (!media) return []
  const groups = [...(media.groups ?? [])]
  const own = media.contents ?? []
  // Those that say how large they are, or stand in a group, may be one picture in several sizes.
  const sized = bestFirst(own.filter(({ isDefault, width }) => width || isDefault))
  const ordered = own.map((content) =>
    content.width || content.isDefault ? (sized.shift() ?? content) : content,
  )
  const contents = [
    ...ordered,
    ...groups.flatMap((group) => oneOfEach(bestFirst(group.contents ?? []))),
  ]
  const thumbnails = [media, ...groups].flatMap((one) => one.thumbnails ?? [])
  return [
    ...contents.flatMap((content): RawFile | RawFile[] => {
      const [credit] = content.credits ?? media.credits ?? []
      const license = content.copyright?.url ?? content.licenses?.[0]?.href
      const caption = lineOfText(content.title)
      if (!content.url && content.player?.url) return playerOf(content)
      return {
        url: content.url,
        mediaType: content.type,
        bytes: content.fileSize,
        seconds: content.duration,
        title: caption,
        medium: content.medium,
        poster: content.thumbnails?.[0]?.url,
        isOwn: own.includes(content) && isApart(content, own),
        image: {
          alt: lineOfText(content.description) ?? '',
          ...(content.width && { width: content.width }),
          ...(content.height && { height: content.height }),
          ...(caption && { caption }),
          ...(credit?.value && { credit: credit.value }),
          ...(license && { license }),
        },
      }
    }),
    ...picturesOf(thumbnails),
  ]
}

function picturesOf(thumbnails: NonNullable<Content['thumbnails']>): RawFile[] {
  return [...thumbnails].sort(bySize).map(({ height, url, width }) => ({
    url,
    medium: 'image',
    image: { ...(width && { width }), ...(height && { height }) },
  }))
}

/** The player of a recording that has no address, and what is shown of it. */
function playerOf({ player, thumbnails = [] }: Content): RawFile[] {
  return [{ url: player?.url, medium: 'player' }, ...picturesOf(thumbnails)]
}

/** Of what a group has of each kind, which is the same in other sizes and forms, the first. */
function oneOfEach(contents: readonly Content[]): Content[] {
  const kinds = new Set<string>()
  return contents.filter((content) => {
    const kind = content.url
      ? (kindOfFile({ mediaType: content.type, medium: content.medium }, content.url) ?? '')
      : ''
    return !kinds.has(kind) && kinds.add(kind)
  })
}

/** Whether a picture is no other size of one beside it: it says no width, or the width of another file. */
function isApart(content: Content, all: readonly Content[]): boolean {
  const { height, title, width } = content
  if (!width) return true
  return all.some(
    (one) =>
      one !== content &&
      one.type === content.type &&
      ((one.width === width && one.height === height && !isSameFile(one.url, content.url)) ||
        (title?.value && one.title?.value && one.title.value !== title.value)),
  )
}

function lineOfText(text: Content['title']): string | undefined {
  return text?.value && lineOf({ value: text.value, isHtml: text.type === 'html' })
}

/** The default of a set first, then the larger ones; of those alike, the order is kept. */
function bestFirst(contents: readonly Content[]): Content[] {
  return [...contents].sort(
    (one, other) =>
      Number(other.isDefault ?? false) - Number(one.isDefault ?? false) ||
      bySize(one, other) ||
      (other.fileSize ?? 0) - (one.fileSize ?? 0),
  )
}

function bySize(one: Size, other: Size): number {
  return area(other) - area(one)
}

interface Size {
  width?: number | undefined
  height?: number | undefined
}

/** How much a picture shows; one that names a side alone is as if it were square. */
function area({ height, width }: Size): number {
  return (width ?? height ?? 0) * (height ?? width ?? 0)
}
