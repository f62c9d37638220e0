import {
  type Article,
  type Feed,
  type Media,
  type OnIssue,
  readableArticle,
  reportLosses,
  reportMedia,
  tdmReservation,
} from '@standfirst/core'
import { locale } from './head-elements.ts'

/** Report what an article has that neither its text on a page nor the metadata of that shows. */
export function reportPage(article: Article, onIssue: OnIssue | undefined): void {
  const losses = [...both, ...inText, 'rights contact ai payment', `publisher ${agent}`]
  // One address stands under the text, that of the licence before that of the terms.
  if (article.rights?.license && !namesTerms(article)) losses.push('rights terms')
  reportLosses(article, 'a page', losses, onIssue)
  reportMedia(article, 'a page', lostMedia, onIssue)
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
  reportMedia(article, 'the text', lostMedia, onIssue)
}

const file = 'mediaType bytes durationSeconds transcriptType'

/** A still is shown before a film plays, a transcript is linked under a player. */
function lostMedia({ type }: Media): string {
  return `${file} ${type === 'video' ? '' : 'poster'} ${type === 'document' ? 'transcriptUrl' : ''}`
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
  feed: ['. url language title subtitle authors publishedAt updatedAt tags', 'category name url'],
}

/** Report what an article has that the head of its page does not name. */
export function reportHead(article: Article, onIssue: OnIssue | undefined): void {
  if (!onIssue) return
  // What is wrong with the article is reported by who writes the head.
  const ownIssue: OnIssue = (issue) => void (issue.code === 'not-carried' && onIssue(issue))
  const [readable, report] = readableArticle(article, ownIssue, { content: false })
  const losses = [...both, ...inHead]
  if (!namesTerms(readable)) losses.push('rights terms')
  if (!locale(readable.language) && !readable.translations.length) losses.push('. language')
  reportLosses(article, 'the head of a page', losses, onIssue)
  const media = ({ type }: Media) =>
    `${type === 'document' ? 'url' : ''} ${file} title poster transcriptUrl aiDisclosure`
  reportMedia(readable, 'the head of a page', media, report)
}

/** Whether the head names the terms: only where it says that mining is reserved. */
function namesTerms({ rights }: Article): boolean {
  return !!rights && tdmReservation(rights)?.policy !== undefined
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
      const field = issue.path.filter((key) => typeof key === 'string').join()
      if (!told.has(field)) onIssue({ ...issue, path: ['articles', index, ...issue.path] })
      told.add(field)
    })
  })
}

const agent = 'type url email image handles policies'

const both = [
  '. id type access source episode',
  'authors.* type email image handles',
  'category slug',
  'media.* chapters chaptersUrl variants',
  'image license bytes',
  'image.variants.* mediaType',
]

const inText = ['related.* image', 'aiDisclosure.humanReview at']

const inHead = [
  '. status subtitle sections related corrections aiDisclosure',
  'authors.* url',
  `publisher ${agent}`,
  'category url',
  'image caption credit aiDisclosure variants',
  'rights copyright credit contact ai payment',
]

const feedLosses =
  '. id publisher authors image icon categories rights updatedAt hubs ttlMinutes archive'

const articleLosses = [
  '. id type subtitle authors publisher updatedAt tags media episode sections related corrections translations aiDisclosure access rights',
  'source feed',
  'category slug',
  'image alt width height caption credit license mediaType bytes aiDisclosure variants',
]
