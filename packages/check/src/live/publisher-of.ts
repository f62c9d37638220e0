import { findAll } from '../read/article-element.ts'
import type { LivePage } from './live-page.ts'

/** What a publisher in JSON-LD names the pages with on which it says how it works. */
export const policyNames = [
  'publishingPrinciples',
  'correctionsPolicy',
  'ethicsPolicy',
  'ownershipFundingInfo',
] as const

/** The publisher in the JSON-LD of a front page that is a list. */
export function publisherOf({ root }: LivePage): Record<string, unknown> | undefined {
  const scripts = findAll(root, ({ properties }) => properties.type === 'application/ld+json')
  for (const { children } of scripts) {
    const [child] = children
    const node = child?.type === 'text' ? objectOf(child.value) : {}
    const { publisher } = node
    if (node['@type'] === 'CollectionPage' && typeof publisher === 'object' && publisher)
      return { ...publisher }
  }
  return undefined
}

function objectOf(json: string): Record<string, unknown> {
  try {
    return { ...JSON.parse(json) }
  } catch {
    return {}
  }
}
