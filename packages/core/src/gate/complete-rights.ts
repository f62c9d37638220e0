import type { RightsInput } from '../article-input.ts'
import type { Rights } from '../rights.ts'
import type { GateContext } from './gate-context.ts'
import { plainLine } from './plain-line.ts'
import { webAddressOf } from './web-address.ts'

/** Complete licence and terms. */
export function completeRights(input: RightsInput, context: GateContext): Rights {
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
