import { formatIssues } from '@standfirst/core'
import type { WriteReport } from './report.ts'

/** For people. */
export const pretty: WriteReport = (findings, options) => formatIssues(findings, options)
