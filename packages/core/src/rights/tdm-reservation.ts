import type { Rights } from '../model/rights.ts'
import { safeUrl } from '../safe/safe-url.ts'
import { creativeCommons } from './creative-commons.ts'
import { rightsPermissions } from './rights-permissions.ts'

/** A policy in the terms of the TDM Reservation Protocol. */
export interface TdmReservation {
  /** `1`: the rights of text and data mining are reserved; `0`: they are not. */
  reservation: 0 | 1
  /** Absolute address where terms are found; only with a reservation. */
  policy?: string
}

/**
 * A policy in the terms of the TDM Reservation Protocol, which asks about mining as a whole.
 *
 * Mining is reserved where training is denied or conditional. It is free only where no other use is
 * kept back either. Otherwise nothing can be said without saying something untrue.
 *
 * @param rights - Policy that holds; it is not changed.
 * @param around - Policy that holds around what this one is for, in a file that can't be silent of it: where that
 *   reserves mining, and a licence here permits every use, nobody needs to be asked, and it is not reserved.
 * @returns `undefined` where the policy says nothing of it.
 * @see {@link https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/}
 */
export function tdmReservation(rights: Rights, around?: Rights): TdmReservation | undefined {
  const { input, search, train } = rightsPermissions(rights)
  if (train === 'deny' || train === 'conditional') {
    const policy = safeUrl(rights.terms ?? rights.payment?.url, 'media')
    return { reservation: 1, ...(policy && { policy }) }
  }
  const kept = [search, input].some((use) => use === 'deny' || use === 'conditional')
  if (train === 'allow' && !kept) return { reservation: 0 }
  const isAround = around && tdmReservation(around)?.reservation === 1
  return isAround && permitsAll(rights) ? { reservation: 0 } : undefined
}

/** Whether everyone may do everything, if need be by naming the author: the gate refuses what denies it beside. */
function permitsAll({ ai, license, payment }: Rights): boolean {
  const terms = creativeCommons(license)
  const isFree = !payment || payment.kind === 'free' || payment.kind === 'attribution'
  const isDenied = ai?.search === 'deny' || ai?.input === 'deny'
  return Boolean(terms && !terms.nonCommercial && !terms.noDerivatives && isFree && !isDenied)
}
