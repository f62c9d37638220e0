import type { Rights } from '../model/rights.ts'
import { safeUrl } from '../safe/safe-url.ts'
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
 * @returns `undefined` where the policy says nothing of it.
 * @see {@link https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/}
 */
export function tdmReservation(rights: Rights): TdmReservation | undefined {
  const { input, search, train } = rightsPermissions(rights)
  if (train === 'deny' || train === 'conditional') {
    const policy = safeUrl(rights.terms ?? rights.payment?.url, 'media')
    return { reservation: 1, ...(policy && { policy }) }
  }
  const kept = [search, input].some((use) => use === 'deny' || use === 'conditional')
  return train === 'allow' && !kept ? { reservation: 0 } : undefined
}
