import type { OnIssue } from '@standfirst/core'

/** Leave out what a format has a place for of no article: nobody can do anything about it here. */
export function faultsOnly(onIssue: OnIssue): OnIssue {
  return (issue) => {
    if (issue.code !== 'not-carried') onIssue(issue)
  }
}
