import type { Issue } from '../issue/issue.ts'
import type { AiPermissions, Rights } from '../model/rights.ts'
import { type Contradiction, contradictions } from './contradictions.ts'

/**
 * Find where a policy contradicts itself, so that no reader of it could know what holds.
 *
 * @param rights - Policy; it is not changed.
 * @returns An issue `contradictory-rights` for each contradiction, with a path inside the policy.
 */
export function rightsIssues(rights: Rights): Issue[] {
  const { ai, license, payment } = rights
  return contradictions(rights).map(({ kind, path }) => {
    const member = path.at(-1) as string
    const paid = `Found payment of the kind \`${payment?.kind}\``
    const said = `Found \`${ai?.[member as keyof AiPermissions]}\``
    const beside = ` beside the licence \`${license}\`, which permits every use, expected `
    const other = member === 'amount' ? 'currency' : 'amount'
    const messages: Record<Contradiction['kind'], [message: string, fix: string]> = {
      'priced-gift': [
        `Found the amount \`${payment?.amount}\` for payment of the kind \`${payment?.kind}\`, expected none: it costs nothing`,
        'Remove the amount, or name a kind of payment that has a price, such as `crawl`',
      ],
      'half-price': [
        `Found \`payment.${member}\` without \`payment.${other}\`, expected both or neither`,
        `Add the ${other}, or remove the ${member}`,
      ],
      'sold-use': [
        `${said} for a use that payment of the kind \`${payment?.kind}\` is for, expected \`conditional\``,
        `Set \`ai.${member}\` to \`conditional\`, or remove the payment`,
      ],
      'nothing-sold': [
        `${paid}, but no use is \`conditional\`, expected one that is paid for`,
        'Set the uses that are paid for to `conditional`, or remove the payment',
      ],
      'open-use': [
        `${said}${beside}\`allow\``,
        `Choose another licence, or set \`ai.${member}\` to \`allow\``,
      ],
      'open-price': [`${paid}${beside}none`, 'Choose another licence, or remove the payment'],
    }
    const [message, fix] = messages[kind]
    return { code: 'contradictory-rights', severity: 'error', message, path, fix }
  })
}
