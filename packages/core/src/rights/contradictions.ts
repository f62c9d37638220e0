import type { AiPermissions, Payment, Rights } from '../model/rights.ts'
import { creativeCommons } from './creative-commons.ts'

/** A place where a policy contradicts itself. */
export interface Contradiction {
  /** What stands against what. */
  kind: 'priced-gift' | 'half-price' | 'sold-use' | 'nothing-sold' | 'open-use' | 'open-price'
  /** Path inside the policy. */
  path: string[]
}

/** The uses that a kind of payment is for, where it is for one of them. */
export const soldUse: Partial<Record<Payment['kind'], keyof AiPermissions>> = {
  training: 'train',
  use: 'input',
}

/**
 * Find where a policy contradicts itself. What is to be said of it stands elsewhere: renderers need to
 * know only whether there is one.
 */
export function contradictions(rights: Rights): Contradiction[] {
  return [...ofPrice(rights), ...ofSale(rights), ...ofOpenLicense(rights)]
}

/** The kinds of payment that cost nothing. */
const unpriced = new Set<Payment['kind']>(['free', 'attribution'])

function ofPrice({ payment }: Rights): Contradiction[] {
  if (!payment) return []
  const { amount, currency, kind } = payment
  if (amount !== undefined && unpriced.has(kind)) {
    return [{ kind: 'priced-gift', path: ['payment', 'amount'] }]
  }
  if ((amount === undefined) === (currency === undefined)) return []
  return [{ kind: 'half-price', path: ['payment', amount === undefined ? 'currency' : 'amount'] }]
}

/** What is sold can be neither denied nor given to all. */
function ofSale({ ai, payment }: Rights): Contradiction[] {
  if (!payment || payment.kind === 'free') return []
  const use = soldUse[payment.kind]
  const permission = use && ai?.[use]
  if (permission && permission !== 'conditional') return [{ kind: 'sold-use', path: ['ai', use] }]
  const said = [ai?.search, ai?.input, ai?.train]
  if (use || said.includes(undefined) || said.includes('conditional')) return []
  return [{ kind: 'nothing-sold', path: ['payment'] }]
}

/** A licence that lets everyone do everything can't be taken back for machines. */
function ofOpenLicense({ ai, license, payment }: Rights): Contradiction[] {
  const terms = creativeCommons(license)
  if (!terms || terms.nonCommercial || terms.noDerivatives) return []
  const found: Contradiction[] = []
  for (const use of ['search', 'input', 'train'] as const) {
    const permission = ai?.[use]
    if (permission !== 'deny' && !(permission === 'conditional' && !terms.attribution)) continue
    found.push({ kind: 'open-use', path: ['ai', use] })
  }
  if (payment && !unpriced.has(payment.kind) && payment.kind !== 'contribution') {
    found.push({ kind: 'open-price', path: ['payment', 'kind'] })
  }
  return found
}
