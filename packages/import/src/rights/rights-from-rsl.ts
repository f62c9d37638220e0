import {
  type AiPermissions,
  creativeCommons,
  type Payment,
  type RightsInput,
} from '@standfirst/core'
import type { MarkedElement } from './rsl-element.ts'

/**
 * Read the terms of RSL 1.0: the inverse of `rslContent`. What is permitted without a price is
 * allowed, for a price conditional; what is prohibited is denied, whatever else is said.
 *
 * @param content - The element `content`.
 * @see {@link https://rslstandard.org/rsl}
 */
export function rightsFromRsl(content: MarkedElement): RightsInput {
  const licenses = named(content, 'license')
  const ai: AiPermissions = {}
  let payment: Payment | undefined
  let license: string | undefined
  let contact: string | undefined
  for (const one of licenses) {
    const price = priceOf(one)
    const standard = textOf(named(one, 'payment')[0], 'standard')
    const isFree =
      !price || price.kind === 'free' || (price.kind === 'attribution' && standard !== undefined)
    for (const use of usesOf(one, 'permits')) {
      if (ai[use] !== 'allow') ai[use] = isFree ? 'allow' : 'conditional'
    }
    if (!isFree) payment ??= price
    if (standard && (isFree || creativeCommons(standard))) license ??= standard
    contact ??= textOf(one, 'legal')
  }
  for (const one of licenses) for (const use of usesOf(one, 'prohibits')) ai[use] = 'deny'
  const copyright = textOf(content, 'copyright')
  const terms = textOf(content, 'terms')
  return {
    ...(license && { license }),
    ...(copyright && { copyright }),
    ...(terms && { terms }),
    ...(contact && { contact: contact.replace(/^mailto:(?=[^\s@:]+@[^\s@?]+$)/i, '') }),
    ...(Object.keys(ai).length && { ai }),
    ...(payment && { payment }),
  }
}

function named(element: MarkedElement | undefined, name: string): MarkedElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

function textOf(element: MarkedElement | undefined, name: string): string | undefined {
  return named(element, name)[0]?.text || undefined
}

/** The uses that a licence names, of those that the model has a word for. */
function usesOf(license: MarkedElement, name: 'permits' | 'prohibits'): (keyof AiPermissions)[] {
  const usages = named(license, name).filter(({ attributes }) => attributes.type === 'usage')
  const tokens = usages.flatMap(({ text }) => text.toLowerCase().split(/[\s,]+/))
  return (['search', 'input', 'train'] as const).filter((use) =>
    tokens.some((token) => tokensOf[use].includes(token)),
  )
}

const tokensOf: Record<keyof AiPermissions, readonly string[]> = {
  search: ['all', 'search'],
  input: ['all', 'ai-all', 'ai-input', 'ai-index'],
  train: ['all', 'ai-all', 'ai-train'],
}

function priceOf(license: MarkedElement): Payment | undefined {
  const [payment] = named(license, 'payment')
  const kind = payment?.attributes.type
  if (!payment || !isKind(kind)) return undefined
  const [price] = named(payment, 'amount')
  const url = textOf(payment, 'custom')
  const amount = price?.text
  const currency = price?.attributes.currency
  return {
    kind,
    ...(amount && currency && { amount, currency }),
    ...(url && { url }),
  }
}

function isKind(kind: string | undefined): kind is Payment['kind'] {
  return kind !== undefined && kinds.has(kind)
}

const kinds: ReadonlySet<string> = new Set([
  'purchase',
  'subscription',
  'training',
  'crawl',
  'use',
  'contribution',
  'attribution',
  'free',
])
