import type { AiPermissions, Payment, Rights } from '../model/rights.ts'
import { isRecord, isWord, maybe, maybeAddress, maybeText, maybeWord } from './loose.ts'

/** Whether a value is a policy that renderers can read. */
export function fitsRights(value: unknown): boolean {
  return (
    isRecord<Rights>(value) &&
    maybeAddress(value.license) &&
    maybeText(value.copyright) &&
    maybeText(value.credit) &&
    maybeAddress(value.terms) &&
    maybeText(value.contact) &&
    maybe(value.ai, fitsPermissions) &&
    maybe(value.payment, fitsPayment)
  )
}

function fitsPermissions(value: unknown): boolean {
  return (
    isRecord<AiPermissions>(value) &&
    maybeWord(value.search, permissions) &&
    maybeWord(value.input, permissions) &&
    maybeWord(value.train, permissions)
  )
}

const permissions = /^(allow|deny|conditional)$/

function fitsPayment(value: unknown): boolean {
  return (
    isRecord<Payment>(value) &&
    isWord(value.kind, kinds) &&
    maybeText(value.amount) &&
    maybeText(value.currency) &&
    maybeAddress(value.url)
  )
}

const kinds = /^(purchase|subscription|training|crawl|use|contribution|attribution|free)$/
