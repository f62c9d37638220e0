import {
  checkedTimestamp,
  checkedUrl,
  type FeedMetadata,
  type Image,
  type OnIssue,
} from '@standfirst/core'
import { feedAuthors } from './feed-authors.ts'
import { rightsExtension } from './feed-extension.ts'
import { orNothing } from './or-nothing.ts'
import { reportHead } from './report-lost.ts'

/** The fields of a JSON Feed before its items; those without a value are `undefined`. */
export function feedHead(feed: FeedMetadata, onIssue?: OnIssue): object {
  const { archive, publisher } = feed
  reportHead(feed, onIssue)
  const authors = feed.authors?.length ? feed.authors : publisher ? [publisher] : []
  const icon = checkedUrl(feed.icon, 'media', ['icon'], onIssue)
  const hubs = (feed.hubs ?? []).flatMap((hub, index) => {
    const url = checkedUrl(hub, 'media', ['hubs', index], onIssue)
    return url ? [{ type: 'WebSub', url }] : []
  })
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: checkedUrl(feed.url, 'media', ['url'], onIssue),
    feed_url: checkedUrl(feed.feedUrl, 'media', ['feedUrl'], onIssue),
    description: feed.description || undefined,
    next_url: checkedUrl(archive?.previous, 'media', ['archive', 'previous'], onIssue),
    icon: squareImage(feed, onIssue) ?? icon,
    favicon: icon,
    authors: feedAuthors(authors, feed.authors?.length ? ['authors'] : ['publisher'], onIssue),
    language: feed.language,
    hubs: hubs.length ? hubs : undefined,
    _standfirst: orNothing({
      id: feed.id,
      publisher:
        (feed.authors?.length &&
          publisher &&
          orNothing({
            name: publisher.name,
            url: checkedUrl(publisher.url, 'media', ['publisher', 'url'], onIssue),
          })) ||
        undefined,
      updatedAt: checkedTimestamp(feed.updatedAt, ['updatedAt'], onIssue),
      categories: feed.categories?.map(({ name }) => name),
      rights: rightsExtension(feed.rights, onIssue),
    }),
  }
}

/** JSON Feed wants a square icon: the feed's image, or its publisher's, if it is one. */
function squareImage({ image, publisher }: FeedMetadata, onIssue?: OnIssue): string | undefined {
  if (image && isSquare(image)) return checkedUrl(image.url, 'media', ['image', 'url'], onIssue)
  if (!publisher?.image || !isSquare(publisher.image)) return undefined
  return checkedUrl(publisher.image.url, 'media', ['publisher', 'image', 'url'], onIssue)
}

function isSquare({ width, height }: Image): boolean {
  return width === height
}
