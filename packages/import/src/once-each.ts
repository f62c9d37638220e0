import type { Issue } from '@standfirst/core'

/** Issues that say the same are one, which says how often it was found. */
export function onceEach(issues: readonly Issue[]): Issue[] {
  const counts = new Map<string, { issue: Issue; count: number }>()
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.severity, issue.path, issue.message])
    const found = counts.get(key)
    if (found) found.count++
    else counts.set(key, { issue, count: 1 })
  }
  return [...counts.values()].map(({ count, issue }) =>
    count === 1
      ? issue
      : { ...issue, message: `${issue.message.replace(/\.$/, '')} (${count} times).` },
  )
}
