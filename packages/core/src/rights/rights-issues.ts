import type { Issue } from '../issue/issue.ts'
import type { AiPermissions, Payment, Rights } from '../model/rights.ts'
import { creativeCommons } from './creative-commons.ts'

/**
 * Find where a policy contradicts itself, so that no reader of it could know what holds.
 *
 * @param rights - Policy; it is not changed.
 * @returns An issue `contradictory-rights` for each contradiction, with a path inside the policy.
 */
export function rightsIssues(rights: Rights): Issue[] {
  return [...priceIssues(rights), ...soldIssues(rights), ...openLicenseIssues(rights)]
}

/** The uses that a kind of payment is for, where it is for one of them. */
export const soldUse: Partial<Record<Payment['kind'], keyof AiPermissions>> = {
  training: 'train',
  use: 'input',
}

/** The kinds of payment that cost nothing. */
const unpriced = new Set<Payment['kind']>(['free', 'attribution'])

function priceIssues({ payment }: Rights): Issue[] {
  if (!payment) return []
  const { amount, currency, kind } = payment
  if (amount !== undefined && unpriced.has(kind)) {
    return [
      contradiction(
        `Found the amount \`${amount}\` for payment of the kind \`${kind}\`, expected none: it costs nothing`,
        ['payment', 'amount'],
        'Remove the amount, or name a kind of payment that has a price, such as `crawl`',
      ),
    ]
  }
  if ((amount === undefined) === (currency === undefined)) return []
  const [there, lacking] = amount === undefined ? ['currency', 'amount'] : ['amount', 'currency']
  return [
    contradiction(
      `Found \`payment.${there}\` without \`payment.${lacking}\`, expected both or neither`,
      ['payment', there],
      `Add the ${lacking}, or remove the ${there}`,
    ),
  ]
}

/** What is sold can be neither denied nor given to all. */
function soldIssues({ ai, payment }: Rights): Issue[] {
  if (!payment || payment.kind === 'free') return []
  const use = soldUse[payment.kind]
  const permission = use && ai?.[use]
  if (permission && permission !== 'conditional') {
    return [
      contradiction(
        `Found \`${permission}\` for a use that payment of the kind \`${payment.kind}\` is for, expected \`conditional\``,
        ['ai', use],
        `Set \`ai.${use}\` to \`conditional\`, or remove the payment`,
      ),
    ]
  }
  const said = [ai?.search, ai?.input, ai?.train]
  if (use || said.includes(undefined) || said.includes('conditional')) return []
  return [
    contradiction(
      `Found payment of the kind \`${payment.kind}\`, but no use is \`conditional\`, expected one that is paid for`,
      ['payment'],
      'Set the uses that are paid for to `conditional`, or remove the payment',
    ),
  ]
}

/** A licence that lets everyone do everything can't be taken back for machines. */
function openLicenseIssues({ ai, license, payment }: Rights): Issue[] {
  const terms = creativeCommons(license)
  if (!terms || terms.nonCommercial || terms.noDerivatives) return []
  const issues: Issue[] = []
  for (const use of ['search', 'input', 'train'] as const) {
    const permission = ai?.[use]
    if (permission !== 'deny' && !(permission === 'conditional' && !terms.attribution)) continue
    issues.push(
      contradiction(
        `Found \`${permission}\` beside the licence \`${license}\`, which permits every use, expected \`allow\``,
        ['ai', use],
        `Choose another licence, or set \`ai.${use}\` to \`allow\``,
      ),
    )
  }
  if (payment && !unpriced.has(payment.kind) && payment.kind !== 'contribution') {
    issues.push(
      contradiction(
        `Found payment of the kind \`${payment.kind}\` beside the licence \`${license}\`, which permits every use, expected none`,
        ['payment', 'kind'],
        'Choose another licence, or remove the payment',
      ),
    )
  }
  return issues
}

function contradiction(message: string, path: string[], fix: string): Issue {
  return { code: 'contradictory-rights', severity: 'error', message, path, fix }
}
