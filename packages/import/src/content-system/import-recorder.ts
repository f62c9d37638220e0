import type { ArticleStatus, Issue } from '@standfirst/core'
import type { ImportReport } from './import-report.ts'
import type { ImportedArticle } from './imported-article.ts'

/** Counts what becomes of an export. */
export interface ImportRecorder {
  /** What was counted so far. */
  report: ImportReport
  /** Count an article, and what was changed in it. */
  keep(imported: ImportedArticle): void
  /** Count things that became no article. */
  leaveOut(kind: string, reason: string, count?: number): void
  /** Note what is wrong with the export as a whole; the same is noted once. */
  note(issue: Issue): void
}

/** Begin to count what becomes of an export. */
export function importRecorder(system: ImportReport['system']): ImportRecorder {
  const report: ImportReport = {
    system,
    site: {},
    kept: [],
    changed: [],
    leftOut: [],
    issues: [],
  }
  const noted = new Set<string>()
  return {
    report,
    keep({ article, issues, origin: { kind } }) {
      const status: ArticleStatus = article.status ?? 'published'
      const kept = report.kept.find((one) => one.kind === kind && one.status === status)
      if (kept) kept.count++
      else report.kept.push({ kind, status, count: 1 })
      for (const { code, message } of issues) {
        const changed = report.changed.find((one) => one.code === code)
        if (changed) changed.count++
        else report.changed.push({ code, count: 1, example: { message, url: article.url } })
      }
    },
    leaveOut(kind, reason, count = 1) {
      if (count === 0) return
      const left = report.leftOut.find((one) => one.kind === kind && one.reason === reason)
      if (left) left.count += count
      else report.leftOut.push({ kind, reason, count })
    },
    note(issue) {
      const key = `${issue.code} ${issue.message}`
      if (noted.has(key) || noted.size >= mostNotes) return
      noted.add(key)
      report.issues.push(issue)
    },
  }
}

/** Whatever is wrong with an export, its report stays one that a person can read. */
const mostNotes = 1000
