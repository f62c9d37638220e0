import type { AiPermissions, Payment, Permission, Rights } from '../model/rights.ts'
import { safeUrl } from '../safe/safe-url.ts'
import { type CreativeCommonsTerms, creativeCommons } from './creative-commons.ts'
import { rightsPermissions } from './rights-permissions.ts'

/** An XML element as data; `@standfirst/xml` writes it. */
export interface RslElement {
  name: string
  attributes?: Record<string, string | undefined>
  content?: string | RslElement[]
}

/** The namespace of RSL 1.0, for the prefix that {@linkcode rslContent} is given. */
export const rslNamespace = 'https://rslstandard.org/rsl'

/**
 * A policy as the `content` element of RSL 1.0: one licence for what is free, and one for what is paid
 * for; what is denied, and what only an agreement can permit, is prohibited in both.
 *
 * @param rights - Policy that holds; it is not changed.
 * @param url - What it is for: an absolute address, or a path pattern of robots.txt.
 * @param prefix - Put before each name: `rsl:` in a feed (default: none).
 * @returns `undefined` if the policy says nothing that RSL has a term for.
 * @see {@link https://rslstandard.org/rsl}
 */
export function rslContent(rights: Rights, url: string, prefix = ''): RslElement | undefined {
  const element = (
    name: string,
    content: string | RslElement[] | undefined,
    attributes: Record<string, string | undefined> = {},
  ): RslElement => ({
    name: `${prefix}${name}`,
    ...(Object.keys(attributes).length && { attributes }),
    ...(content !== undefined && { content }),
  })
  const address = (name: string, value: unknown) => {
    const safe = safeUrl(value, 'media')
    return safe ? [element(name, safe)] : []
  }

  const offers = offersOf(rights)
  if (offers.length === 0) return undefined
  const terms = safeUrl(rights.terms, 'media')
  const contact = contactAddress(rights.contact)
  const licenses = offers.map(({ denied, payment, users, uses }) =>
    element('license', [
      ...(uses.length ? [element('permits', uses.join(' '), { type: 'usage' })] : []),
      ...(users ? [element('permits', users, { type: 'user' })] : []),
      ...(denied.length ? [element('prohibits', denied.join(' '), { type: 'usage' })] : []),
      ...(payment
        ? [
            element(
              'payment',
              optional([
                ...address('standard', payment.standard),
                ...address('custom', payment.url),
                ...(payment.amount && payment.currency
                  ? [element('amount', String(payment.amount), { currency: payment.currency })]
                  : []),
              ]),
              { type: payment.kind },
            ),
          ]
        : []),
      ...(contact ? [element('legal', contact, { type: 'contact' })] : []),
    ]),
  )
  // A list would be taken for elements, if the rights skipped the gate.
  const notice = rights.copyright ? [element('copyright', String(rights.copyright))] : []
  return element('content', [...licenses, ...notice, ...(terms ? [element('terms', terms)] : [])], {
    url,
  })
}

interface Offer {
  uses: string[]
  denied: string[]
  users?: string
  payment?: (Payment & { standard?: string | undefined }) | undefined
}

function offersOf(rights: Rights): Offer[] {
  const { license, payment } = rights
  const permissions = rightsPermissions(rights)
  const cc = creativeCommons(license)
  const priced = payment && payment.kind !== 'free' ? payment : creditFor(cc, license)
  const paid = priced ? tokensOf(permissions, 'conditional') : []
  // Without a payment, only an agreement can permit what is conditional.
  const denied = tokensOf(permissions, 'deny', priced ? undefined : 'conditional')
  const free = tokensOf(permissions, 'allow')
  const offers: Offer[] = []
  if (free.length) {
    const kind = cc?.attribution ? 'attribution' : 'free'
    offers.push({ uses: free, denied, payment: { kind, standard: license } })
  }
  if (paid.length && priced) offers.push({ uses: paid, denied, payment: priced })
  if (offers.length) return offers
  if (denied.length) return [{ uses: [], denied }]
  if (payment && priced) return [{ uses: [], denied, payment: priced }]
  return cc ? [{ uses: [], denied, ...licensed(cc, license) }] : []
}

/** The condition of a licence that permits every use to those who name the author. */
function creditFor(
  cc: CreativeCommonsTerms | undefined,
  license: string | undefined,
): Offer['payment'] {
  if (!cc?.attribution || cc.nonCommercial || cc.noDerivatives) return undefined
  return { kind: 'attribution', standard: license }
}

/** What a Creative Commons licence says by itself. */
function licensed(cc: CreativeCommonsTerms, license: string | undefined): Partial<Offer> {
  const kind = cc.attribution ? 'attribution' : 'free'
  return {
    payment: { kind, standard: license },
    ...(cc.nonCommercial && { users: 'non-commercial' }),
  }
}

/** The tokens of the uses that have one of these permissions. */
function tokensOf(
  permissions: AiPermissions,
  ...wanted: readonly (Permission | undefined)[]
): string[] {
  return (['search', 'input', 'train'] as const).flatMap((use) =>
    permissions[use] !== undefined && wanted.includes(permissions[use]) ? tokens[use] : [],
  )
}

const tokens: Record<keyof AiPermissions, string[]> = {
  search: ['search'],
  input: ['ai-input', 'ai-index'],
  train: ['ai-train'],
}

function contactAddress(contact: string | undefined): string | undefined {
  if (!contact) return undefined
  return safeUrl(contact) ?? safeUrl(/^[^\s@:]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : '')
}

function optional(elements: RslElement[]): RslElement[] | undefined {
  return elements.length ? elements : undefined
}
