import {
  type AiPermissions,
  creativeCommons,
  type OnIssue,
  type Rights,
  rightsPermissions,
} from '@standfirst/core'

/** A policy in languages that have only yes and no; a use of which nothing can be said is absent. */
export type SaidUses = { [Use in keyof AiPermissions]: 'yes' | 'no' }

/**
 * Say a policy with yes and no alone.
 *
 * What is `conditional` is `no`: without an agreement it may not be done. Where naming the author is
 * all that is asked for, neither would be true, and nothing is said.
 *
 * @param rights - Policy that holds; it is not changed.
 * @param onIssue - Receives `conditional-use` for each use whose condition is not said.
 */
export function saidUses(rights: Rights, onIssue?: OnIssue): SaidUses {
  const permissions = rightsPermissions(rights)
  const said: SaidUses = {}
  for (const use of ['search', 'input', 'train'] as const) {
    const permission = permissions[use]
    if (permission === 'allow') said[use] = 'yes'
    else if (permission === 'deny') said[use] = 'no'
    else if (permission === 'conditional') {
      const open = isOpen(rights)
      if (!open) said[use] = 'no'
      onIssue?.({
        code: 'conditional-use',
        severity: 'warning',
        message: `Found \`conditional\`, expected \`allow\` or \`deny\`, which is all that the format can say: ${open ? 'nothing was written' : '`no` was written'}.`,
        path: ['ai', use],
        fix: 'Publish the conditions beside it, as RSL does.',
      })
    }
  }
  return said
}

/** Whether everyone may, who names the author. */
function isOpen({ license, payment }: Rights): boolean {
  if (payment?.kind === 'attribution') return true
  const terms = creativeCommons(license)
  return Boolean(terms && !terms.nonCommercial && !terms.noDerivatives && !payment)
}
