import type { Article } from '@standfirst/core'

/** Every address that an article names, and its own. */
export function knownAddresses(article: Article): Set<string> {
  const known = new Set<string>()
  add(known, article, 0)
  return known
}

function add(known: Set<string>, value: unknown, depth: number): void {
  if (typeof value === 'string') {
    if (/^(?:https?|mailto|tel):/i.test(value)) known.add(value)
  } else if (typeof value === 'object' && value !== null && depth < 400) {
    for (const one of Object.values(value)) add(known, one, depth + 1)
  }
}
