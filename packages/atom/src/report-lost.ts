import {
  type Article,
  type FeedMetadata,
  lostInXml,
  type OnIssue,
  reportLosses,
  reportMedia,
  reportRsl,
} from '@standfirst/core'

/** Report what an article has that an entry has no place for. */
export function reportEntry(article: Article, onIssue: OnIssue): void {
  reportLosses(article, 'Atom', entryLosses, onIssue)
  reportMedia(article, 'Atom', lostInXml, onIssue)
}

/** Report what a feed has that its Atom document has no place for. */
export function reportFeed(feed: FeedMetadata, onIssue: OnIssue | undefined): void {
  reportLosses(feed, 'Atom', feedLosses, onIssue)
  if (feed.rights) reportRsl(feed, feed.rights, 'Atom', 'credit terms contact payment', onIssue)
}

const people = ['authors.* type image handles', 'publisher url email image handles']

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
  'image alt width height caption credit license mediaType bytes variants',
  'categories.* url',
]
