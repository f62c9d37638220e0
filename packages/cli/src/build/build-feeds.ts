import type { Article, Issue } from '@standfirst/core'
import type { PlannedFeed, SourceEntry } from '@standfirst/publication'
import { readArticle, renderFeed } from '@standfirst/publication'
import type { BatchResult } from './build-articles.ts'
import type { BuildContext } from './build-context.ts'
import { once } from './once.ts'
import { createStage } from './stage.ts'

/** Documents that show the same articles. */
export interface FeedBatch {
  documents: Omit<PlannedFeed, 'articles'>[]
  /** The articles, in the order of the documents. */
  entries: SourceEntry[]
  stage: string
  before: Record<string, string>
}

/** Render the documents of feeds that show the same articles, reading each article once. */
export function buildFeeds(
  { before, documents, entries, stage: folder }: FeedBatch,
  context: BuildContext,
): BatchResult<Issue> {
  const stage = createStage(folder)
  const issues: Issue[] = []
  const articles = entries.flatMap((entry): Article[] => {
    const { article } = readArticle(entry, context)
    return article ? [article] : []
  })
  const outputs = documents.map(({ feed, form, path }): [string, string] => {
    const onIssue = once((issue) => issues.push(inArticle(issue, entries)))
    const content = renderFeed({ ...feed, articles }, form, context.site, onIssue)
    return [path, stage.add(path, content, before[path])]
  })
  return { entries: issues, outputs, staged: stage.paths }
}

/** An issue of a feed, as one of the article that it is of. */
function inArticle(issue: Issue, entries: readonly SourceEntry[]): Issue {
  const [first, index, ...path] = issue.path
  const entry = first === 'articles' && typeof index === 'number' ? entries[index] : undefined
  return entry ? { ...issue, path, file: entry.key } : issue
}
