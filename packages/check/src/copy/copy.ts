import type { CopyContent } from '@standfirst/rights'

/** A copy of an article, as it was found. */
export interface Copy {
  id: string
  url: string
  /** The fingerprint that it carries. */
  fingerprint: string | undefined
  /** What it says; `undefined` if not all of it is there, or can be told from what is around. */
  content: CopyContent | undefined
}
