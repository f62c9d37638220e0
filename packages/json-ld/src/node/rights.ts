import type { Rights } from '@standfirst/core'
import { address, type Scope } from '../scope.ts'

/** The properties that {@linkcode rightsProperties} gives. */
export type RightsProperties = Record<
  'license' | 'usageInfo' | 'acquireLicensePage' | 'copyrightNotice' | 'creditText',
  string | undefined
>

/** The properties of a work that say how it may be used. */
export function rightsProperties(scope: Scope, rights: Rights): RightsProperties {
  return {
    license: address(scope, rights.license, ['rights'], 'license'),
    usageInfo: address(scope, rights.terms, ['rights'], 'terms'),
    acquireLicensePage: address(scope, rights.payment?.url, ['rights', 'payment']),
    copyrightNotice: rights.copyright,
    creditText: rights.credit,
  }
}
