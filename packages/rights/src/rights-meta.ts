import {
  checkedUrl,
  expectOptions,
  type OnIssue,
  type Rights,
  readableRights,
  tdmReservation,
} from '@standfirst/core'

/** Configuration for {@linkcode rightsMeta}. */
export interface RightsMetaOptions {
  /** Absolute address of the RSL document (default: none). */
  rsl?: string | undefined
  /** Called for addresses that are refused. */
  onIssue?: OnIssue | undefined
}

/** Elements of a page's head as data, as head managers take them; attributes are not escaped. */
export interface RightsMeta {
  meta: { name: string; content: string }[]
  link: { rel: 'license'; href: string; type?: string }[]
}

/**
 * A policy as `meta` and `link` elements, for pages that `@standfirst/html` does not render; its
 * `renderHead` writes the same.
 *
 * @param given - Policy that holds for the page; not changed.
 * @param options - Configuration.
 * @see {@link https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/}
 */
export function rightsMeta(given: Rights, options: RightsMetaOptions = {}): RightsMeta {
  expectOptions(options, 'rightsMeta')
  const [rights, onIssue] = readableRights(given, options.onIssue)
  const tdm = tdmReservation(rights)
  const license = checkedUrl(rights.license, 'media', ['license'], onIssue)
  const rsl = checkedUrl(options.rsl, 'media', ['rsl'], onIssue)
  return {
    meta: [
      ...(tdm ? [{ name: 'tdm-reservation', content: String(tdm.reservation) }] : []),
      ...(tdm?.policy ? [{ name: 'tdm-policy', content: tdm.policy }] : []),
    ],
    link: [
      ...(license ? [{ rel: 'license' as const, href: license }] : []),
      ...(rsl ? [{ rel: 'license' as const, href: rsl, type: 'application/rsl+xml' }] : []),
    ],
  }
}
