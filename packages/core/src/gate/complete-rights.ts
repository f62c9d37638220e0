import type { RightsInput } from '../model/article-input.ts'
import type { Rights } from '../model/rights.ts'
import { rightsIssues } from '../rights/rights-issues.ts'
import type { GateContext } from './gate-context.ts'
import { plainLine } from './plain-line.ts'
import { webAddressOf } from './web-address.ts'

/** Complete licence and terms; a policy that contradicts itself is an error. */
export function completeRights(input: RightsInput, context: GateContext): Rights {
  const rights = complete(input, context)
  for (const issue of rightsIssues(rights)) {
    context.issues.push({ ...issue, path: ['rights', ...issue.path] })
  }
  return rights
}

function complete(input: RightsInput, context: GateContext): Rights {
  const { ai, contact, copyright, credit, license, payment, terms } = input
  return {
    ...(license && { license: webAddressOf(license, context) }),
    ...(copyright && { copyright: plainLine(copyright) }),
    ...(credit && { credit: plainLine(credit) }),
    ...(terms && { terms: webAddressOf(terms, context) }),
    ...(contact && { contact: plainLine(contact) }),
    ...(ai && {
      ai: {
        ...(ai.search && { search: ai.search }),
        ...(ai.input && { input: ai.input }),
        ...(ai.train && { train: ai.train }),
      },
    }),
    ...(payment && {
      payment: {
        kind: payment.kind,
        ...(payment.amount && { amount: payment.amount }),
        ...(payment.currency && { currency: payment.currency }),
        ...(payment.url && { url: webAddressOf(payment.url, context) }),
      },
    }),
  }
}
