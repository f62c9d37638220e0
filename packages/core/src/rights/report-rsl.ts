import type { OnIssue } from '../issue/issue.ts'
import { reportLosses } from '../issue/report-losses.ts'
import type { Rights } from '../model/rights.ts'
import type { RightsHolder } from './resolve-rights.ts'
import { rslContent } from './rsl-content.ts'

/**
 * Report what the policy of an article or a feed says that its RSL does not, with the code
 * `not-carried`: a contact that is no address, terms without a use that they are for, a use that only an
 * agreement can permit, which RSL can't tell from one that is denied.
 *
 * @param holder - Whose policy is written; not changed.
 * @param policy - The policy as it is written, with what an outer one adds.
 * @param format - Name of the format, for the message.
 * @param members - The members to look at, parted by spaces: those that the format carries in no other way.
 * @param onIssue - Receives one issue at `rights` for all of them.
 */
export function reportRsl(
  holder: RightsHolder,
  policy: Rights,
  format: string,
  members: string,
  onIssue: OnIssue | undefined,
): void {
  if (!onIssue) return
  const said = (changed: object) => JSON.stringify(rslContent({ ...policy, ...changed }, ''))
  const isLost = (changed: object) => said(changed) === said({})
  const lost = members.split(' ').filter((member) => isLost({ [member]: undefined }))
  const uses = JSON.stringify(policy.ai ?? {})
  const denied = uses.replaceAll('conditional', 'deny')
  if (denied !== uses && isLost({ ai: JSON.parse(denied) })) lost.push('ai')
  reportLosses(holder, format, [`rights ${lost.join(' ')}`], onIssue)
}
