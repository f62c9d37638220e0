import { type Feed, type OnIssue, reportLosses } from '@standfirst/core'

/** Report what a feed and its articles have that a digest does not show: of each field, the first. */
export function reportDigest(feed: Feed, images: boolean, onIssue: OnIssue | undefined): void {
  if (!onIssue || !Array.isArray(feed.articles)) return
  reportLosses(feed, 'a digest', [feedLosses], onIssue)
  const lost = [
    ...articleLosses,
    images ? 'image width height caption credit license mediaType bytes variants' : '. image',
  ]
  const told = new Set<string>()
  feed.articles.forEach((article, index) => {
    reportLosses(article, 'a digest', lost, (issue) => {
      const field = issue.path.filter((key) => typeof key === 'string').join()
      if (!told.has(field)) onIssue({ ...issue, path: ['articles', index, ...issue.path] })
      told.add(field)
    })
  })
}

const feedLosses =
  '. id feedUrl publisher authors image icon categories rights updatedAt hubs ttlMinutes archive'

const articleLosses = [
  '. id type subtitle publisher category tags media episode sections related corrections translations aiDisclosure access rights source',
  'authors.* type email image handles',
]
