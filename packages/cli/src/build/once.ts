import type { Issue, OnIssue } from '@standfirst/core'
import { lostFields } from '../check/lost-fields.ts'

/** Where the renderers of a build report. */
export interface Once {
  /** Listen to what is rendered, by its name: `rss`, `lists`. */
  of(output: string): OnIssue
  /** How many parts the formats had no place for so far. */
  readonly lost: number
}

/**
 * Report the same issue once, though several formats find it. What a format can carry of no article is
 * only counted: it is the same at every build, and `check` tells it.
 */
export function once(report: (issue: Issue) => void): Once {
  const seen = new Set<string>()
  let lost = 0
  return {
    of: (output) => (issue) => {
      const key = `${issue.code}\0${issue.path.join('\0')}\0${issue.message}`
      if (seen.has(key)) return
      seen.add(key)
      if (issue.code !== 'not-carried') report(issue)
      else if (lostFields(issue, output).names.length > 0) lost++
    },
    get lost() {
      return lost
    },
  }
}
