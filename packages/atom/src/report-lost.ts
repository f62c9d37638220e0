import {
  type FeedItem,
  type FeedMetadata,
  lostInXml,
  type OnIssue,
  reportLosses,
  reportMedia,
  reportRsl,
  reportSummary,
} from '@standfirst/core'

/** Report what an article has that an entry has no place for. */
export function reportEntry(item: FeedItem, onIssue: OnIssue): void {
  const { article } = item
  reportLosses(article, 'Atom', entryLosses, onIssue)
  reportSummary(item, 'Atom', ['. corrections', 'image aiDisclosure'])
  reportMedia(article, 'Atom', lostInXml, onIssue)
}

/** Report what a feed has that its Atom document has no place for. */
export function reportFeed(feed: FeedMetadata, onIssue: OnIssue | undefined): void {
  reportLosses(feed, 'Atom', feedLosses, onIssue)
  if (feed.rights) reportRsl(feed, feed.rights, 'Atom', 'credit terms contact payment', onIssue)
}

const people = ['authors.* type image handles', 'publisher url email image handles policies']

const entryLosses = [
  '. type subtitle access episode',
  'media.* chapters chaptersUrl variants',
  ...people,
  'category url',
  'image.variants.* mediaType',
  'related.* image',
  'aiDisclosure.humanReview at',
]

const feedLosses = [
  '. ttlMinutes',
  ...people,
  'image alt width height caption credit license mediaType bytes aiDisclosure variants',
  'categories.* url',
]
