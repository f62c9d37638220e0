import type { Finding } from '@standfirst/check'

/** What a report for people may be told. */
interface ReportOptions {
  /** List all findings, however many are alike. */
  all?: boolean | undefined
  color: boolean
}

/** Writes findings in one format: text without a final newline, `''` for none if people read it. */
export type WriteReport = (findings: readonly Finding[], options: ReportOptions) => string
