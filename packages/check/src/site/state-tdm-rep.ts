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
  const tdm = feed.rights && tdmReservation(feed.rights)
  const rule = tdm && {
    location: options.location ?? '/',
    'tdm-reservation': tdm.reservation,
    ...(tdm.policy && { 'tdm-policy': new URL(tdm.policy).href }),
  }
  stateRecord('tdmrep', found, rule ? [rule] : [], say)
}
