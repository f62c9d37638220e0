import type { MediaNs } from 'feedsmith'
import type { RawFile } from './raw-item.ts'

/**
 * The files that Media RSS names: its contents, in groups or not, then its thumbnails.
 *
 * @see {@link https://www.rssboard.org/media-rss}
 */
export function mediaFiles(media: MediaNs.ItemOrFeed | undefined): RawFile[] {
  if (!media) return []
  const groups = [...(media.groups ?? [])]
  const own = media.contents ?? []
  const contents = [...own, ...groups.flatMap((group) => group.contents ?? [])]
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
        // Those that say how large they are, or stand in a group, may be one picture in several sizes.
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
    ...thumbnails.map(
      ({ height, url, width }): RawFile => ({
        url,
        medium: 'image',
        image: { ...(width && { width }), ...(height && { height }) },
      }),
    ),
  ]
}
