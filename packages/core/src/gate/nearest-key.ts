/**
 * The name that someone may have meant.
 *
 * @param wrong - What they wrote.
 * @param names - What they may have meant.
 * @returns The nearest name, if not much of it is different.
 */
export function nearestKey(wrong: string, names: readonly string[]): string | undefined {
  if (wrong.length > 40) return undefined
  const lower = wrong.toLowerCase()
  // Names of quite another length can't be near: measuring them would only cost time.
  const [best] = names
    .filter((name) => Math.abs(name.length - wrong.length) <= Math.max(2, name.length / 3))
    .map((name): [string, number] => [name, distance(lower, name.toLowerCase())])
    .filter(([name, steps]) => steps <= Math.max(name.length < 4 ? 1 : 2, name.length / 3))
    .sort((a, b) => a[1] - b[1])
  return best?.[0]
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
