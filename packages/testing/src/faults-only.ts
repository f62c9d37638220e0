import type { OnIssue } from '@standfirst/core'

/**
 * Leave out what a format has no place for (`not-carried`), for tests of what is wrong with an article:
 * docs/what-is-carried.md, and the test that writes it, hold that.
 */
export function faultsOnly(onIssue: OnIssue): OnIssue {
  return (issue) => {
    if (issue.code !== 'not-carried') onIssue(issue)
  }
}
