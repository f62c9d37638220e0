import { tdmReservation } from '@standfirst/core'
import { stateRecord } from '../read/state-record.ts'
import type { SiteSubject } from './site-subject.ts'

/**
 * Collect what the file of the TDM Reservation Protocol says.
 *
 * @see {@link https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/#sec-tdm-file}
 */
export function stateTdmRep(output: string, { feed, options, reporter, say }: SiteSubject): void {
  let found: unknown
  try {
    found = JSON.parse(output)
  } catch (error) {
    const message = `Found what can't be parsed (${(error as Error).message}), expected JSON.`
    reporter.stop('copy-unreadable', message, 'Build it again.')
    return
  }
  const { location: place = '/', own = [] } = options
  const policies = feed.rights ? [...own, { place, rights: feed.rights }] : []
  const rules = policies.flatMap(({ place: location, rights }) => {
    const tdm = tdmReservation(rights, location === place ? undefined : feed.rights)
    if (!tdm) return []
    return {
      location,
      'tdm-reservation': tdm.reservation,
      ...(tdm.policy && { 'tdm-policy': new URL(tdm.policy).href }),
    }
  })
  // The first that matches holds.
  rules.sort((one, other) => other.location.length - one.location.length)
  stateRecord('tdmrep', found, rules, say)
}
