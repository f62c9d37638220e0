import type { Element, Root } from 'hast'
import { elements } from './hast.ts'

/**
 * Lower all headings of a text alike, so that the highest has the rank 3 that it has inside a section, and
 * each stays above those that it was above.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function belowSections(tree: Root): void {
  const all = elements(tree)
  const quoted = new Set(
    all.filter(({ tagName }) => tagName === 'blockquote').flatMap((quote) => elements(quote)),
  )
  const headings = all.filter(({ tagName }) => /^h[1-6]$/.test(tagName))
  const own = headings.filter((heading) => !quoted.has(heading))
  const down = Math.max(0, 3 - Math.min(...own.map(rankOf)))
  for (const heading of headings) {
    // What is quoted has an order of its own.
    const rank = quoted.has(heading) ? Math.max(3, rankOf(heading)) : rankOf(heading) + down
    heading.tagName = `h${Math.min(6, rank)}`
  }
}

function rankOf({ tagName }: Element): number {
  return Number(tagName[1])
}
