import {
  type FeedItem,
  type FeedMetadata,
  type OnIssue,
  reportLosses,
  reportSummary,
} from '@standfirst/core'

/** Report what an article has that an item has no place for. */
export function reportItem(item: FeedItem): void {
  reportLosses(item.article, 'JSON Feed', itemLosses, item.onIssue)
  reportSummary(item, 'JSON Feed', ['media.* type'])
}

/** Report what a feed has that its JSON has no place for. */
export function reportHead(feed: FeedMetadata, onIssue: OnIssue | undefined): void {
  reportLosses(feed, 'JSON Feed', headLosses, onIssue)
}

const people = [
  'authors.* type email handles',
  'authors.*.image alt width height caption credit license mediaType bytes aiDisclosure variants',
  'publisher email image handles policies',
]

const itemLosses = [
  ...people,
  'image mediaType bytes',
  'image.variants.* mediaType',
  'related.* image',
]

const headLosses = [
  '. ttlMinutes image',
  'archive kind current next',
  ...people,
  'categories.* slug url',
]
