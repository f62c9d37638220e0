import { github } from './github.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { WriteReport } from './report.ts'
import { sarif } from './sarif.ts'

/** A format that findings are written in. */
export type ReportFormat = 'pretty' | 'json' | 'sarif' | 'github'

/** What writes each. */
export const reports: Readonly<Record<ReportFormat, WriteReport>> = {
  pretty,
  json,
  sarif,
  github,
}
