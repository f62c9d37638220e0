import { type Article, type Feed, type OnIssue, reportLosses } from '@standfirst/core'

/** Report what an article has that neither its text on a page nor the metadata of that shows. */
export function reportPage(article: Article, onIssue: OnIssue | undefined): void {
  const losses = [...both, ...inText, 'rights contact ai payment', `publisher ${agent}`]
  reportLosses(article, 'a page', losses, onIssue)
}

/**
 * Report what an article has that its text does not show.
 *
 * @param more - What it does not show because of what it is for: one of {@linkcode beside}.
 */
export function reportText(
  article: Article,
  onIssue: OnIssue | undefined,
  more: readonly string[],
): void {
  reportLosses(article, 'the text', [...both, ...inText, ...inTextAlone, ...more], onIssue)
}

const inTextAlone = [
  '. publisher translations',
  'image mediaType',
  'rights terms contact ai payment',
]

/** What an embedded text leaves to the page that it is in, and a feed's to its item. */
export const beside: Readonly<Record<'page' | 'embed' | 'feed', readonly string[]>> = {
  page: [],
  embed: ['. related'],
  feed: ['. title subtitle authors publishedAt updatedAt tags', 'category url'],
}

/** Report what an article has that the head of its page does not name. */
export function reportHead(article: Article, onIssue: OnIssue | undefined): void {
  reportLosses(article, 'the head of a page', [...both, ...inHead], onIssue)
}

/**
 * Report what a feed and its articles have that a list does not show: of each field, the first.
 *
 * @param page - Whether the list is a document, whose head names its addresses.
 */
export function reportList(feed: Feed, page: boolean, onIssue: OnIssue | undefined): void {
  if (!onIssue || !Array.isArray(feed.articles)) return
  reportLosses(feed, 'a list', page ? [feedLosses] : [feedLosses, '. url feedUrl'], onIssue)
  const told = new Set<unknown>()
  feed.articles.forEach((article, index) => {
    reportLosses(article, 'a list', articleLosses, (issue) => {
      const [field] = issue.path
      if (!told.has(field)) onIssue({ ...issue, path: ['articles', index, ...issue.path] })
      told.add(field)
    })
  })
}

const agent = 'type url email image handles'

const both = [
  '. id type access source episode',
  'authors.* type email image handles',
  'category slug',
  'media.* mediaType bytes durationSeconds transcriptType chapters chaptersUrl variants',
  'image license bytes',
  'image.variants.* mediaType',
]

const inText = ['related.* image', 'aiDisclosure.humanReview at']

const inHead = [
  '. status subtitle sections related corrections aiDisclosure',
  'authors.* url',
  `publisher ${agent}`,
  'category url',
  'image caption credit variants',
  'media.* title transcriptUrl poster',
  'rights copyright credit contact ai payment',
]

const feedLosses =
  '. id publisher authors image icon categories rights updatedAt hubs ttlMinutes archive'

const articleLosses = [
  '. id type subtitle authors publisher updatedAt tags media episode sections related corrections translations aiDisclosure access rights',
  'source feed',
  'category slug',
  'image alt width height caption credit license mediaType bytes variants',
]
