import { type AiPermissions, issuesUnder, type OnIssue, type Rights } from '@standfirst/core'
import { placedPolicies } from './placed-policies.ts'
import type { RobotsLine } from './robots-lines.ts'
import { type SaidUses, saidUses } from './said-use.ts'

/** What a part of a site says of uses. */
export interface OwnRule {
  /** Path pattern. */
  place: string
  said: SaidUses
}

/** What is said to those that may read nothing. */
export const outside = 'Disallow: /'

/** What parts of a site say of uses; what is no path pattern is left out and reported. */
export function ownRules(
  own: readonly { place: string; rights: Rights }[],
  onIssue: OnIssue | undefined,
): OwnRule[] {
  const given = issuesUnder(onIssue, ['own'])
  return placedPolicies(own, 'place', '/', given).flatMap(({ place, rights, onIssue: report }) => {
    if (/^\/[^\s#]*$/.test(place)) return [{ place, said: saidUses(rights) }]
    report?.({
      code: 'unsafe-url',
      severity: 'warning',
      message: `The place is \`${place}\`, expected a path that starts with \`/\`, without spaces and \`#\`: it was left out.`,
      path: ['place'],
      fix: 'Write it like `/articles/*`.',
    })
    return []
  })
}

/**
 * Where crawlers for a use may read, as lines of robots.txt: the longest pattern that matches holds (RFC 9309,
 * section 2.2.2).
 *
 * @returns `undefined` if they may read all.
 */
export function accessOf(
  use: keyof AiPermissions,
  said: SaidUses,
  own: readonly OwnRule[],
): string | undefined {
  const isOut = said[use] === 'no'
  if (!own.some((one) => (one.said[use] === 'no') !== isOut)) return isOut ? outside : undefined
  const places = new Set(own.map(({ place }) => place))
  const rules = own.flatMap((one) => {
    const isOutHere = one.said[use] === 'no'
    if (isOutHere === isOut && !isWithin(one.place, places)) return []
    return [`${isOutHere ? 'Disallow' : 'Allow'}: ${one.place}`]
  })
  return [...(isOut ? [outside] : []), ...rules].join('\n')
}

/** Whether a place lies in another one, where something else may be said. */
function isWithin(place: string, places: ReadonlySet<string>): boolean {
  for (let end = place.length - 1; end > 0; end--) {
    if (places.has(place.slice(0, end))) return true
  }
  return false
}

/** The rules that a file has for all crawlers: who gets a group of its own hears them no longer. */
export function rulesForAll(there: readonly RobotsLine[]): string[] {
  const rules: string[] = []
  let isForAll = false
  let isOpen = false
  for (const { key, value } of there) {
    if (key === 'user-agent') {
      isForAll = (isOpen && isForAll) || value === '*'
      isOpen = true
    } else if (key !== 'sitemap' && key !== 'license') {
      isOpen = false
      if (isForAll && value) rules.push(`${names[key] ?? key}: ${value}`)
    }
  }
  return rules
}

const names: Record<string, string> = {
  allow: 'Allow',
  disallow: 'Disallow',
  'content-signal': 'Content-Signal',
  'content-usage': 'Content-Usage',
}
