import { type RightsInput, rightsIssues } from '@standfirst/core'
import type { Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, elements } from '../html/hast.ts'
import { rightsFromRsl } from '../rights/rights-from-rsl.ts'
import { rslElement } from '../rights/rsl-element.ts'

/**
 * What a page says to machines of its use: the terms of RSL 1.0 that stand in it, and the reservation
 * of text and data mining, which keeps back training at least.
 *
 * @param license - Licence that the page names: what it permits is reserved under its conditions only.
 * @see {@link https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/}
 */
export function readTerms(tree: Root, base: string, license: string | undefined): RightsInput {
  const all = elements(tree)
  const content = (name: string) =>
    all
      .filter((one) => one.tagName === 'meta' && attribute(one, 'name')?.toLowerCase() === name)
      .map((one) => attribute(one, 'content')?.trim())
      .find(Boolean)
  const address = (url: string | undefined) => absoluteAddress(url, base)
  const reservation = content('tdm-reservation')
  const policy = address(content('tdm-policy'))
  const linked = all.find(
    (one) =>
      one.tagName === 'link' &&
      isRsl(one.properties.type) &&
      [one.properties.rel].flat().includes('license'),
  )
  const terms = policy ?? address(linked && attribute(linked, 'href'))
  const script = all.find((one) => one.tagName === 'script' && isRsl(one.properties.type))
  const element =
    script && rslElement(script.children.map((one) => ('value' in one ? one.value : '')).join(''))
  return {
    ...(terms && { terms }),
    ...(reservation === '1' && { ai: { train: reserved(license) } }),
    ...(reservation === '0' && { ai: { train: 'allow' as const } }),
    ...(element && rightsFromRsl(element)),
  }
}

function reserved(license: string | undefined): 'deny' | 'conditional' {
  const denied = { ...(license && { license }), ai: { train: 'deny' as const } }
  return rightsIssues(denied).length ? 'conditional' : 'deny'
}

function isRsl(type: unknown): boolean {
  return /^application\/rsl\+xml/i.test(String(type))
}
