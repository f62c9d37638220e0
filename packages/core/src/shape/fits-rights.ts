import type { Payment, Rights } from '../model/rights.ts'
import { isRecord, type Loose, maybe, maybeText } from './loose.ts'

/** Whether a value is a policy that renderers can read. */
export function fitsRights(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { ai, contact, copyright, credit, license, payment, terms }: Loose<Rights> = value
  return (
    maybeText(license) &&
    maybeText(copyright) &&
    maybeText(credit) &&
    maybeText(terms) &&
    maybeText(contact) &&
    (ai === undefined ||
      (isRecord(ai) &&
        isPermission(ai.search) &&
        isPermission(ai.input) &&
        isPermission(ai.train))) &&
    maybe(payment, fitsPayment)
  )
}

function isPermission(value: unknown): boolean {
  return value === undefined || value === 'allow' || value === 'deny' || value === 'conditional'
}

function fitsPayment(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { amount, currency, kind, url }: Loose<Payment> = value
  return (
    typeof kind === 'string' &&
    kinds.test(kind) &&
    maybeText(amount) &&
    maybeText(currency) &&
    maybeText(url)
  )
}

const kinds = /^(?:purchase|subscription|training|crawl|use|contribution|attribution|free)$/
