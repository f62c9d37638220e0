import type { MediaNs } from 'feedsmith'
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
  const contents = [...ordered, ...groups.flatMap((group) => bestFirst(group.contents ?? []))]
  const thumbnails = [media, ...groups].flatMap((one) => one.thumbnails ?? [])
  return [
    ...contents.map((content): RawFile => {
      const [credit] = content.credits ?? media.credits ?? []
      const license = content.copyright?.url ?? content.licenses?.[0]?.href
      const caption = content.title?.value
      return {
        url: content.url,
        mediaType: content.type,
        bytes: content.fileSize,
        seconds: content.duration,
        title: caption,
        medium: content.medium,
        poster: content.thumbnails?.[0]?.url,
        isOwn: !content.width && own.includes(content),
        image: {
          alt: content.description?.value ?? '',
          ...(content.width && { width: content.width }),
          ...(content.height && { height: content.height }),
          ...(caption && { caption }),
          ...(credit?.value && { credit: credit.value }),
          ...(license && { license }),
        },
      }
    }),
    ...[...thumbnails].sort(bySize).map(
      ({ height, url, width }): RawFile => ({
        url,
        medium: 'image',
        image: { ...(width && { width }), ...(height && { height }) },
      }),
    ),
  ]
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
