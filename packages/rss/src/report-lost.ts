import {
  type Article,
  type FeedItem,
  type FeedMetadata,
  lostInXml,
  type Media,
  type OnIssue,
  recordingOf,
  reportLosses,
  reportMedia,
  reportParts,
  reportRsl,
  reportSummary,
} from '@standfirst/core'
import { contact } from './contact.ts'

/** Report what an article has that an item has no place for. */
export function reportItem(
  item: FeedItem,
  onIssue: OnIssue,
  ownAuthor: 'author' | undefined,
): void {
  const { article } = item
  const source = article.source?.feed ? 'source url' : '. source'
  reportLosses(article, 'RSS', [...itemLosses, source], onIssue)
  reportSummary(item, 'RSS', ['. corrections', 'image aiDisclosure'])
  reportEmails(article, onIssue, ownAuthor)
  reportParts(article, 'RSS', ['publishedAt'], onIssue)
  // Players know of one recording.
  const lost = (one: Media) =>
    `${lostInXml(one)} ${one === recordingOf(article) ? '' : 'chapters chaptersUrl variants'}`
  reportMedia(article, 'RSS', lost, onIssue)
}

/** Report what a feed has that a channel has no place for. */
export function reportChannel(feed: FeedMetadata, onIssue: OnIssue | undefined): void {
  reportLosses(feed, 'RSS', feed.image ? [...channelLosses, '. icon'] : channelLosses, onIssue)
  if (Array.isArray(feed.authors))
    reportEmails({ authors: feed.authors }, onIssue, 'managingEditor')
  reportParts(feed, 'RSS', ['updatedAt'], onIssue)
  if (feed.rights)
    reportRsl(feed, feed.rights, 'RSS', 'license credit terms contact payment', onIssue)
}

/** One author alone is named with an address, where RSS's own element is written. */
function reportEmails(
  { authors }: Pick<Article, 'authors'>,
  onIssue: OnIssue | undefined,
  element: 'author' | 'managingEditor' | undefined,
): void {
  const [first] = authors
  const named = element && authors.length === 1 && first && contact(first)
  if (!named) reportLosses({ authors }, 'RSS', ['authors.* email'], onIssue)
}

const people = ['authors.* type url image handles', 'publisher url email image handles policies']

const itemLosses = [
  '. type subtitle access',
  ...people,
  'category slug url',
  'image.variants.* mediaType',
  'media.*.chapters.* endSeconds',
  'related.* image',
  'aiDisclosure.humanReview at',
]

const channelLosses = [
  '. id',
  ...people,
  'image width height caption credit license mediaType bytes aiDisclosure variants',
  'categories.* slug url',
]
