import type { Issue, PlainArticleInput } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import type { ItemMarks } from './item-marks.ts'

type Status = NonNullable<PlainArticleInput['status']>

/**
 * The status of an item that is held back; what looks held back is, and is reported where it isn't
 * clear.
 *
 * @param marks - What the item says in elements of its own.
 * @returns `undefined` if nothing holds it back.
 */
export function heldBack(
  marks: ItemMarks | undefined,
  path: Issue['path'],
  issues: Issue[],
): Status | undefined {
  if (!marks) return undefined
  const { draft, hasPassword, postStatus } = marks
  if (draft !== undefined && !/^(?:no|false|0)$/i.test(draft)) {
    if (!/^(?:yes|true|1)$/i.test(draft)) {
      issues.push(unclear('app:draft', draft, '`yes` or `no`', path))
    }
    return 'draft'
  }
  if (hasPassword) return 'withheld'
  if (postStatus === undefined || postStatus === 'publish') return undefined
  const status = Object.hasOwn(statuses, postStatus) ? statuses[postStatus] : undefined
  if (!status) issues.push(unclear('wp:status', postStatus, '`publish` or `draft`', path))
  return status ?? 'draft'
}

/** The states of posts of WordPress that are not for everyone. */
const statuses: Readonly<Record<string, Status>> = {
  draft: 'draft',
  pending: 'draft',
  future: 'draft',
  'auto-draft': 'draft',
  inherit: 'withheld',
  private: 'withheld',
  trash: 'withheld',
}

function unclear(name: string, found: string, expected: string, path: Issue['path']): Issue {
  return problem(
    'unclear-status',
    [...path, 'status'],
    `\`${name}\` says ${shown(found)}, expected ${expected}`,
    'it was taken for a draft',
    `Write ${expected}.`,
  )
}
