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
  const plugin = ofPlugins.find(({ key, isFor }) => isFor.test(meta.get(key)?.trim() ?? ''))
  const isForMembers = newsletter === 'subscribers' || plugin !== undefined
  if (!isPaid && !isForMembers) return { access: inText, isWhole: false }
  const access = isPaid || inText === 'paid' || plugin?.isPaid ? 'paid' : 'metered'
  issues.push(
    problem(
      'for-members',
      ['access'],
      `Found a post for ${shown(newsletter ?? (plugin && meta.get(plugin.key)?.trim()) ?? 'payers')} alone, expected one for everyone`,
      `it has the access \`${access}\`, and its text is marked as \`paid\``,
      'Set `access` to `free`, if everyone may read it.',
    ),
  )
  return { access, isWhole: true }
}

/** Where plug-ins keep that a post is for some alone, and what stands there then. */
const ofPlugins: readonly { key: string; isFor: RegExp; isPaid?: true }[] = [
  { key: '_members_access_role', isFor: /./ },
  // Restrict Content Pro.
  { key: 'rcp_subscription_level', isFor: /^(?!any$)./, isPaid: true },
  { key: 'rcp_subscription_level', isFor: /./ },
  { key: 'rcp_access_level', isFor: /^[1-9]/ },
  { key: 'rcp_user_level', isFor: /^(?!all$|.*"all")./i },
  // Paid Member Subscriptions.
  { key: 'pms-content-restrict-subscription-plan', isFor: /./, isPaid: true },
  { key: 'pms-content-restrict-user-status', isFor: /^loggedin$/ },
  // WP-Members.
  { key: '_wpmem_block', isFor: /^[12]$/ },
  // Ultimate Member: a list in PHP.
  { key: 'um_content_restriction', isFor: /"_um_accessible";(?:s:1:"2"|i:2);/ },
]
