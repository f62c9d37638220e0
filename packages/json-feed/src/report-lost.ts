import { type Article, type FeedMetadata, type OnIssue, reportLosses } from '@standfirst/core'

/** Report what an article has that an item has no place for. */
export function reportItem(article: Article, onIssue: OnIssue | undefined): void {
  reportLosses(article, 'JSON Feed', itemLosses, onIssue)
}

/** Report what a feed has that its JSON has no place for. */
export function reportHead(feed: FeedMetadata, onIssue: OnIssue | undefined): void {
  reportLosses(feed, 'JSON Feed', headLosses, onIssue)
}

const people = [
  'authors.* type email handles',
  'authors.*.image alt width height caption credit license mediaType bytes variants',
  'publisher email image handles',
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
