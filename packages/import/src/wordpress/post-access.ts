import type { Issue, PlainArticleInput } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import type { WxrItem } from './wxr-record.ts'

/** Who may read a post. */
export interface PostAccess {
  access: NonNullable<PlainArticleInput['access']> | undefined
  /** Whether all of its text is for them alone. */
  isWhole: boolean
}

/**
 * Who may read a post, by what plug-ins for members keep in its meta, and by what stands in its text.
 *
 * @param inText - What its text says: a wall, or parts for members alone.
 */
export function postAccess(
  { meta }: WxrItem,
  inText: PostAccess['access'],
  issues: Issue[],
): PostAccess {
  const newsletter = meta.get('_jetpack_newsletter_access')?.trim()
  const isPaid = /^paid/.test(newsletter ?? '') || meta.get('_is_paid')?.trim() === '1'
  const role = meta.get('_members_access_role')?.trim()
  const isForMembers = newsletter === 'subscribers' || Boolean(role)
  if (!isPaid && !isForMembers) return { access: inText, isWhole: false }
  const access = isPaid || inText === 'paid' ? 'paid' : 'metered'
  issues.push(
    problem(
      'for-members',
      ['access'],
      `Found a post for ${shown(newsletter ?? role ?? 'payers')} alone, expected one for everyone`,
      `it has the access \`${access}\`, and its text is marked as \`paid\``,
      'Set `access` to `free`, if everyone may read it.',
    ),
  )
  return { access, isWhole: true }
}
