import {
  checkOptions,
  expectOptions,
  type OnIssue,
  type Rights,
  reportLosses,
  rightsPermissions,
  tdmReservation,
} from '@standfirst/core'
import { headerUrl } from './header-url.ts'
import { placedPolicies } from './placed-policies.ts'

/** Configuration for {@linkcode renderTdmRep}. */
export interface TdmRepOptions {
  /** Path pattern that the policy is for (default: `/`, the whole site). */
  location?: string | undefined
  /** Called for what the protocol can't say. */
  onIssue?: OnIssue | undefined
}

/**
 * Render a policy, or one for each of several parts of a site, as the file of the TDM Reservation
 * Protocol, which is served at `/.well-known/tdmrep.json`.
 *
 * @param rights - Policy, or policies with the paths that they are for; not changed.
 * @param options - Configuration.
 * @returns JSON with a final newline, the longest path first, since agents take the first rule that matches; an
 *   empty list if there is nothing to say.
 * @see {@link https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/#sec-tdm-file}
 *
 * @example
 * ```ts
 * renderTdmRep({ ai: { train: 'deny' } }) // '[\n  {\n    "location": "/",\n    "tdm-reservation": 1\n  }\n]\n'
 * ```
 */
export function renderTdmRep(
  rights: Rights | readonly { location: string; rights: Rights }[],
  options: TdmRepOptions = {},
): string {
  expectOptions(options, 'renderTdmRep')
  const { location = '/', onIssue } = options
  checkOptions({ location }, { location: 'string' })
  const policies = placedPolicies(rights, 'location', location, onIssue)
  const rules = policies.flatMap((placed) => {
    const around = policies.find(
      ({ place }) => place !== placed.place && placed.place.startsWith(place),
    )
    const tdm = tdmReservation(placed.rights, around?.rights)
    const losses = tdm?.policy ? lost : [...lost, '. terms']
    reportLosses(
      placed.rights,
      'TDMRep',
      tdm ? [...losses, 'ai search input'] : losses,
      placed.onIssue,
    )
    if (!tdm) {
      reportUnsaid(placed.rights, placed.onIssue)
      return []
    }
    const policy = headerUrl(tdm.policy, ['terms'], placed.onIssue)
    return {
      location: placed.place,
      'tdm-reservation': tdm.reservation,
      ...(policy && { 'tdm-policy': policy }),
    }
  })
  // The first that matches holds, and it is to be the most specific one.
  const sorted = rules.toSorted((one, other) => other.location.length - one.location.length)
  return `${JSON.stringify(sorted, null, 2)}\n`
}

const lost = ['. license copyright credit contact payment']

function reportUnsaid(rights: Rights, onIssue?: OnIssue): void {
  for (const [use, permission] of Object.entries(rightsPermissions(rights))) {
    onIssue?.({
      code: 'unsaid-rights',
      severity: 'warning',
      message: `Found \`${permission}\` for \`${use}\`, expected a permission for training from which all of mining follows: nothing was written.`,
      path: ['ai', use],
      fix: 'Say in `ai.train` whether models may be trained on the text.',
    })
  }
}
