import type { Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'

/** The issue of a status that a system is not known to have: what it means is never guessed as published. */
export function unclearStatus(status: unknown, expected: string): Issue {
  return problem(
    'unclear-status',
    ['status'],
    `The status is ${status === undefined ? 'missing' : shown(status)}, expected one such as ${expected}`,
    'it was taken for a draft',
    'Set `status` if it is published.',
  )
}
