import type { Issue, OnIssue } from '@standfirst/core'

/** Report the same issue once, though several formats find it. */
export function once(report: (issue: Issue) => void): OnIssue {
  const seen = new Set<string>()
  return (issue) => {
    const key = JSON.stringify([issue.code, issue.path, issue.message])
    if (!seen.has(key)) report(issue)
    seen.add(key)
  }
}
