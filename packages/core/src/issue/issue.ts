import type { Position } from 'unist'

/** Something wrong with an article, or lost while rendering it. */
export interface Issue {
  /**
   * Stable, public name to branch on, such as `unsafe-url`; docs/issues.md lists them all. `not-carried` is
   * what a format has a place for of no article: no fault of this one.
   */
  code: string
  /** `error`: the article is refused; `warning`: something was mended, left out or is unwise. */
  severity: 'error' | 'warning'
  /** One sentence for a person: what was found, then what was expected. */
  message: string
  /** Where, as keys from the article or feed down: `['sections', 0, 'content', 2, 'url']`. */
  path: (string | number)[]
  /** What to do about it, as one sentence. */
  fix?: string
  /** Where in the source text, when the article came from one. */
  position?: Position
  /** Which file, when the article came from one. */
  file?: string
}

/** Receives each issue, in document order. */
export type OnIssue = (issue: Issue) => void
