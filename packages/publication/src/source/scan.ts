import type { Issue } from '@standfirst/core'
import type { SiteFile, SourceEntry } from './source-entry.ts'

/** All that the sources of a publication hold. */
export interface Scan {
  entries: SourceEntry[]
  /** What stands beside articles, by its address. */
  files: Map<string, SiteFile>
  issues: Issue[]
}
