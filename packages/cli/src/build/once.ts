import type { Issue, OnIssue } from '@standfirst/core'

/**
 * Report the same issue once, though several formats find it; not what a format can carry of no article,
 * which is the same at every build: `check` tells it.
 */
export function once(report: (issue: Issue) => void): OnIssue {
  const seen = new Set<string>()
  return (issue) => {
    if (issue.code === 'not-carried') return
    const key = JSON.stringify([issue.code, issue.path, issue.message])
    if (!seen.has(key)) report(issue)
    seen.add(key)
  }
}
