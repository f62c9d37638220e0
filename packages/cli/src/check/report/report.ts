import type { Finding } from '@standfirst/check'

/** Writes findings in one format: text without a final newline, `''` for none if people read it. */
export type WriteReport = (findings: readonly Finding[], options: { color: boolean }) => string
