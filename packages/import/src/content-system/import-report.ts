import type { ArticleStatus, Issue } from '@standfirst/core'
import type { ExportSystem } from '../source/recognized-export.ts'

/** What an export says of its site. */
export interface ImportedSite {
  title?: string
  description?: string
  /** Absolute address. */
  url?: string
  /** BCP 47 tag. */
  language?: string
  /** IANA name of the zone that its local times are in, if the export says it. */
  timeZone?: string
}

/** Articles of one kind and status. */
export interface KeptCount {
  /** The system's word: `post`, `page`. */
  kind: string
  status: ArticleStatus
  count: number
}

/** Things of one kind that became no article. */
export interface LeftOutCount {
  /** The system's word: `attachment`, `comment`. */
  kind: string
  /** One sentence. */
  reason: string
  count: number
}

/** Issues of one code in articles. */
export interface ChangedCount {
  code: string
  count: number
  /** The message of the first one, and the address of its article. */
  example: { message: string; url: string }
}

/** What became of an export: of every thing in it, whether it was kept, changed or left out. */
export interface ImportReport {
  /** Whose export it is, or `feed` for the pages of a feed. */
  system: ExportSystem | 'feed'
  site: ImportedSite
  kept: KeptCount[]
  changed: ChangedCount[]
  leftOut: LeftOutCount[]
  /** What is wrong with the export as a whole, and with things that became no article for it. */
  issues: Issue[]
}
