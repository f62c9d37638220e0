import { type Article, rightsPermissions } from '@standfirst/core'

/**
 * Why an article is withheld from agents: whatever is given to one becomes the input of a model.
 *
 * @param article - Article with the policy that holds for it.
 * @returns Plain text with what to do instead; `undefined` for an article that agents may have.
 */
export function withheldReason({ rights = {}, title, url }: Article): string | undefined {
  const { input } = rightsPermissions(rights)
  if (input !== 'deny' && input !== 'conditional') return undefined
  const { payment, terms } = rights
  const price = payment?.amount && payment.currency ? `${payment.amount} ${payment.currency}` : ''
  const lines = [
    input === 'deny'
      ? `“${title}” is withheld: its policy denies its use as input to AI.`
      : `“${title}” is withheld: its policy allows its use as input to AI on conditions only.`,
    payment && input === 'conditional' ? `Payment: ${payment.kind}${price && `, ${price}`}.` : '',
    payment?.url && input === 'conditional' ? `Pay or agree at ${payment.url}` : '',
    terms ? `Terms: ${terms}` : '',
    `People can read it at ${url}`,
  ]
  return lines.filter(Boolean).join('\n')
}
