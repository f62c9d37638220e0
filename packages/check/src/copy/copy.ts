import type { CopyContent } from '@standfirst/rights'

/** A copy of an article, as it was found. */
export interface Copy {
  id: string
  url: string
  /** The fingerprint that it carries. */
  fingerprint: string | undefined
  /** What it says; `undefined` if not all of it is there, or can be told from what is around. */
  content: CopyContent | undefined
  /** What it carries besides that no renderer writes there. */
  strange: readonly Strange[]
}

/** Something in a copy that its fingerprint can't vouch for, and that its readers may not see. */
export interface Strange {
  /** What it is, or where: `hidden`, `iframe srcdoc`, `text outside the article`. */
  place: string
  text: string
}
