import { type Feed, type OnIssue, reportLosses } from '@standfirst/core'

/** Report what a feed and its articles have that a digest does not show: of each field, the first. */
export function reportDigest(feed: Feed, onIssue: OnIssue | undefined): void {
  if (!onIssue || !Array.isArray(feed.articles)) return
  reportLosses(feed, 'a digest', [feedLosses], onIssue)
  const told = new Set<string>()
  feed.articles.forEach((article, index) => {
    reportLosses(article, 'a digest', articleLosses, (issue) => {
      const field = issue.path.filter((key) => typeof key === 'string').join()
      if (!told.has(field)) onIssue({ ...issue, path: ['articles', index, ...issue.path] })
      told.add(field)
    })
  })
}

const feedLosses =
  '. id language feedUrl publisher authors image icon categories rights updatedAt hubs ttlMinutes archive'

// Of a time only its day is shown.
const articleLosses = [
  '. id type language subtitle publisher publishedAt updatedAt category tags image media episode sections related corrections translations aiDisclosure access rights source',
  'authors.* type url email image handles',
]
