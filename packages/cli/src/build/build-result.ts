import type { Issue } from '@standfirst/core'
import type { ResolvedConfig } from '@standfirst/publication'
import type { Manifest, ManifestEntry } from './manifest.ts'

/** What a build did. */
export interface BuildResult {
  /** Whether the output folder is as it should be now. */
  success: boolean
  /** Whether nothing was written, because of what is wrong. */
  isRefused: boolean
  /** Articles that are in the result. */
  articles: number
  /** Articles that something wrong has kept out of it. */
  leftOut: number
  /** Articles and pages that their author holds back: drafts, and what is withheld. */
  heldBack: { articles: number; pages: number }
  /** Articles and pages that are dated after the time of the build, and the first of their dates. */
  waiting: { articles: number; pages: number; next?: string | undefined }
  /** When an article begins or ceases to be seen next: a build is due then. */
  changesAt?: string | undefined
  /** Parts of articles and feeds that formats have no place for. */
  lost: number
  /** Files of the result. */
  files: number
  /** Files that were written. */
  written: number
  /** Files that were removed, because nothing makes them any more. */
  removed: number
  issues: Issue[]
  /** How many issues of other files are as they were told before, where only some files were looked at. */
  elsewhere?: number | undefined
}

/** What a build did that wrote nothing, because of what is wrong. */
export function refusedResult(entries: number, issues: Issue[]): BuildResult {
  return {
    success: false,
    isRefused: true,
    waiting: { articles: 0, pages: 0 },
    heldBack: { articles: 0, pages: 0 },
    articles: 0,
    lost: 0,
    leftOut: entries,
    files: 0,
    written: 0,
    removed: 0,
    issues,
  }
}

/** What a build did of all articles that its sources have. */
export function resultOf(
  { entries, outputs }: Manifest,
  sitePages: ResolvedConfig['sitePages'],
  done: { entries: number; written: number; removed: number; issues: Issue[] },
): BuildResult {
  const built = Object.values(entries)
  const pages = sitePages.unseen
  const articlesWait = built.flatMap((one) => one.waits ?? [])
  const pagesWait = pages.flatMap((one) => one.waits ?? [])
  const [changesAt] = [...built, sitePages].flatMap((one) => one.changesAt ?? []).sort(byTime)
  const articles = built.filter(isIn).length
  const unseen = built.filter((one) => one.url && !isIn(one))
  const losses = [
    ...built.map(({ lost = 0 }) => lost),
    ...Object.values(outputs).map(([, , , lost = 0]) => lost),
  ]
  return {
    success: !done.issues.some(({ severity }) => severity === 'error'),
    isRefused: false,
    articles,
    leftOut: done.entries - articles - unseen.length,
    heldBack: {
      articles: unseen.filter(({ waits }) => waits === undefined).length,
      pages: pages.length - pagesWait.length,
    },
    lost: losses.reduce((sum, lost) => sum + lost, 0),
    files: Object.keys(outputs).length,
    waiting: {
      ...{ articles: articlesWait.length, pages: pagesWait.length },
      next: [...articlesWait, ...pagesWait].sort(byTime)[0],
    },
    changesAt,
    written: done.written,
    removed: done.removed,
    issues: done.issues,
  }
}

function isIn({ card, outputs }: ManifestEntry): boolean {
  return Boolean(card) || outputs.length > 0
}

function byTime(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other)
}
