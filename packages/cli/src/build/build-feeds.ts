import type { Article, Issue } from '@standfirst/core'
import type { PlannedFeed, SourceEntry } from '@standfirst/publication'
import { attempt, keepFingerprint, renderFeed, withoutHidden } from '@standfirst/publication'
import type { BatchResult } from './build-articles.ts'
import type { BuildContext } from './build-context.ts'
import { type KeptArticle, readKept } from './kept-articles.ts'
import { once } from './once.ts'
import { readUnchanged } from './read-unchanged.ts'
import { createStage } from './stage.ts'

/** Documents that show the same articles. */
export interface FeedBatch {
  documents: Omit<PlannedFeed, 'articles'>[]
  /** The articles, in the order of the documents. */
  entries: SourceEntry[]
  /** Of each, where it stands if this build has read it. */
  kept: (KeptArticle | undefined)[]
  /** Addresses that are not told of, because what is there is held back or waits. */
  hidden: readonly string[]
  stage: string
  before: Record<string, string>
}

/** Render the documents of feeds that show the same articles, reading those that no other part of the build has read. */
export function buildFeeds(
  { before, documents, entries, hidden, kept, stage: folder }: FeedBatch,
  context: BuildContext,
): BatchResult<Issue> {
  const stage = createStage(folder)
  const issues: Issue[] = []
  const articles: Article[] = []
  const known = readKept(kept)
  const isHidden = (url: string) => hidden.includes(url)
  for (const [index, entry] of entries.entries()) {
    const shown = known[index]
    if (shown?.fingerprint) keepFingerprint(shown.article, shown.fingerprint, context.site)
    const read = shown ?? readUnchanged(entry, context)
    if (!read) return { entries: [], outputs: [], staged: [], changed: entry.key }
    if (read.article) articles.push(withoutHidden(read.article, isHidden))
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
