import type { AiPermissions, Payment, Rights } from '../model/rights.ts'
import { isRecord, maybe, maybeText } from './loose.ts'

/** Whether a value is a policy that renderers can read. */
export function fitsRights(value: unknown): boolean {
  return (
    isRecord<Rights>(value) &&
    maybeText(value.license) &&
    maybeText(value.copyright) &&
    maybeText(value.credit) &&
    maybeText(value.terms) &&
    maybeText(value.contact) &&
    maybe(value.ai, fitsPermissions) &&
    maybe(value.payment, fitsPayment)
  )
}

function fitsPermissions(value: unknown): boolean {
  return (
    isRecord<AiPermissions>(value) &&
    isPermission(value.search) &&
    isPermission(value.input) &&
    isPermission(value.train)
  )
}

function isPermission(value: unknown): boolean {
  return value === undefined || value === 'allow' || value === 'deny' || value === 'conditional'
}

function fitsPayment(value: unknown): boolean {
  return (
    isRecord<Payment>(value) &&
    typeof value.kind === 'string' &&
    kinds.test(value.kind) &&
    maybeText(value.amount) &&
    maybeText(value.currency) &&
    maybeText(value.url)
  )
}

const kinds = /^(?:purchase|subscription|training|crawl|use|contribution|attribution|free)$/
