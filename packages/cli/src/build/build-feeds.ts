import type { Article, Issue } from '@standfirst/core'
import type { PlannedFeed, SourceEntry } from '@standfirst/publication'
import { attempt, renderFeed, withoutHidden } from '@standfirst/publication'
import type { BatchResult } from './build-articles.ts'
import type { BuildContext } from './build-context.ts'
import { once } from './once.ts'
import { readUnchanged } from './read-unchanged.ts'
import { createStage } from './stage.ts'

/** Documents that show the same articles. */
export interface FeedBatch {
  documents: Omit<PlannedFeed, 'articles'>[]
  /** The articles, in the order of the documents. */
  entries: SourceEntry[]
  /** Addresses that are not told of, because what is there is held back or waits. */
  hidden: readonly string[]
  stage: string
  before: Record<string, string>
}

/** Render the documents of feeds that show the same articles, reading each article once. */
export function buildFeeds(
  { before, documents, entries, hidden, stage: folder }: FeedBatch,
  context: BuildContext,
): BatchResult<Issue> {
  const stage = createStage(folder)
  const issues: Issue[] = []
  const articles: Article[] = []
  for (const entry of entries) {
    const read = readUnchanged(entry, context)
    if (!read) return { entries: [], outputs: [], staged: [], changed: entry.key }
    if (read.article) articles.push(withoutHidden(read.article, (url) => hidden.includes(url)))
  }
  let lost = 0
  const outputs = documents.flatMap(({ feed, form, path }): [string, string][] => {
    const found = once((issue) => issues.push(inArticle(issue, entries)))
    const onIssue = found.of(form)
    const render = () => renderFeed({ ...feed, articles }, form, context.site, onIssue)
    const content = attempt(render, `\`${path}\``, onIssue)
    lost += found.lost
    return content === undefined ? [] : [[path, stage.add(path, content, before[path])]]
  })
  return { entries: issues, outputs, staged: stage.paths, lost }
}

/** An issue of a feed, as one of the article that it is of. */
function inArticle(issue: Issue, entries: readonly SourceEntry[]): Issue {
  const [first, index, ...path] = issue.path
  const entry = first === 'articles' && typeof index === 'number' ? entries[index] : undefined
  return entry ? { ...issue, path, file: entry.key } : issue
}
