import {
  type Article,
  type Feed,
  type FeedItem,
  type Media,
  reportLosses,
  reportMedia,
} from '@standfirst/core'
import type { Scope } from './scope.ts'

/** Report what an article has that its graph has no place for. */
export function reportArticle({ onIssue }: Scope, article: Article): void {
  reportLosses(article, 'JSON-LD', articleLosses, onIssue)
  // The enumeration of schema.org has no member for a text that people wrote alone, and one for all
  // that AI took part in.
  const use = article.aiDisclosure?.use
  if (use && use !== 'assisted' && use !== 'generated') {
    reportLosses(article, 'JSON-LD', ['aiDisclosure use'], onIssue)
  }
  reportMedia(article, 'JSON-LD', lostMedia, onIssue)
}

/** Report what a feed has that its graph has no place for. */
export function reportFeed({ onIssue }: Scope, feed: Feed): void {
  reportLosses(feed, 'JSON-LD', feedLosses, onIssue)
}

/** Report what the articles of a list have that it does not name: of each field, the first. */
export function reportListed(items: readonly FeedItem[]): void {
  const told = new Set<unknown>()
  for (const { article, onIssue } of items) {
    if (!onIssue) return
    reportLosses(article, 'a list in JSON-LD', listedLosses, (issue) => {
      const field = issue.path.filter((key) => typeof key === 'string').join()
      if (!told.has(field)) onIssue(issue)
      told.add(field)
    })
  }
}

/** Only what is played has words that are written down. */
function lostMedia({ transcriptUrl, type }: Media): string {
  return transcriptUrl && type !== 'document' ? '' : 'transcriptUrl transcriptType'
}

const pictures = ['authors.*.image variants', 'publisher.image variants', 'image variants']
const policy = 'rights contact ai payment'

const articleLosses = [
  // A graph is about a text, and holds no more of it than schema.org has a form for.
  '. id sections source',
  ...pictures,
  'category slug',
  'media.* chaptersUrl',
  'episode type',
  'episode.people.* group',
  'related.* title summary image publishedAt',
  'aiDisclosure humanReview editorialResponsibility tools share note',
  policy,
]

const listedLosses = [
  '. id status subtitle publisher category tags media episode sections related corrections translations source aiDisclosure access rights',
  'authors.*.image variants',
  'image variants',
]

const feedLosses = [
  '. id feedUrl authors icon categories hubs ttlMinutes archive',
  ...pictures,
  policy,
]
