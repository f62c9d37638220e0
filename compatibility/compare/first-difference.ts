import type { Plain } from './plain-html.ts'

/** The first place where blocks differ, as two lines; `undefined` if there is none. */
export function firstDifference(
  expected: readonly Plain[],
  found: readonly Plain[],
): string | undefined {
  const length = Math.max(expected.length, found.length)
  for (let at = 0; at < length; at++) {
    const [one, other] = [expected[at], found[at]]
    if (JSON.stringify(one) === JSON.stringify(other)) continue
    const isAlike =
      typeof one === 'object' &&
      typeof other === 'object' &&
      one.tag === other.tag &&
      JSON.stringify(one.attributes) === JSON.stringify(other.attributes)
    return isAlike
      ? firstDifference(one.children, other.children)
      : `- ${shown(expected.slice(at))}\n+ ${shown(found.slice(at))}`
  }
  return undefined
}

function shown(nodes: readonly Plain[]): string {
  const text = JSON.stringify(nodes)
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
