import {
  checkOptions,
  expectOptions,
  type OnIssue,
  type Rights,
  readableRights,
  reportLosses,
  tdmReservation,
} from '@standfirst/core'
import { signalsOf } from './content-signal.ts'
import { usageOf } from './content-usage.ts'
import { dictionaryText } from './dictionary-text.ts'
import { headerUrl } from './header-url.ts'
import { saidUses } from './said-use.ts'

/** Configuration for {@linkcode rightsHeaders}. */
export interface RightsHeadersOptions {
  /** Absolute address of the RSL document (default: none). */
  rsl?: string | undefined
  /** Write the IETF's draft `content-usage` (default: `true`). */
  contentUsage?: boolean | undefined
  /** Write `content-signal`, the terms of one vendor (default: `true`). */
  contentSignal?: boolean | undefined
  /** Called for what headers can't say. */
  onIssue?: OnIssue | undefined
}

/**
 * A policy as HTTP response headers: `tdm-reservation` and `tdm-policy`, `content-usage`,
 * `content-signal`, and `link` to the licence and to the RSL document.
 *
 * No value can end its line, whatever the policy holds.
 *
 * @param given - Policy that holds for what is served; not changed.
 * @param options - Configuration.
 * @returns Names in lower case, for `new Headers()`; a server that has a `link` of its own appends.
 *
 * @example
 * ```ts
 * rightsHeaders({ ai: { train: 'deny' } }) // { 'tdm-reservation': '1', 'content-usage': 'train-ai=n', ... }
 * ```
 */
export function rightsHeaders(
  given: Rights,
  options: RightsHeadersOptions = {},
): Record<string, string> {
  expectOptions(options, 'rightsHeaders')
  const [rights, onIssue] = readableRights(given, options.onIssue)
  checkOptions(options, { rsl: 'string', contentUsage: 'boolean', contentSignal: 'boolean' })
  const headers: Record<string, string> = {}
  const tdm = tdmReservation(rights)
  if (tdm) {
    headers['tdm-reservation'] = String(tdm.reservation)
    const policy = headerUrl(tdm.policy, ['terms'], onIssue)
    if (policy) headers['tdm-policy'] = policy
  }
  reportLosses(rights, 'headers', tdm?.policy ? lost : [...lost, '. terms'], onIssue)
  const isSaid = options.contentUsage !== false || options.contentSignal !== false
  const said = isSaid ? saidUses(rights, onIssue) : {}
  const usage = options.contentUsage !== false && dictionaryText(usageOf(said))
  if (usage) headers['content-usage'] = usage
  const signal = options.contentSignal !== false && dictionaryText(signalsOf(said))
  if (signal) headers['content-signal'] = signal
  const license = headerUrl(rights.license, ['license'], onIssue)
  const rsl = headerUrl(options.rsl, ['rsl'], onIssue)
  const links = [
    ...(license ? [`<${license}>; rel="license"`] : []),
    ...(rsl ? [`<${rsl}>; rel="license"; type="application/rsl+xml"`] : []),
  ]
  if (links.length) headers.link = links.join(', ')
  return headers
}

const lost = ['. copyright credit contact payment']
