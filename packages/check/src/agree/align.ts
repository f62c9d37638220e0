/** A stretch of two lists in which nothing matches. */
export interface Gap {
  /** Indices of what is expected there. */
  expected: number[]
  /** Indices of what was found there. */
  found: number[]
}

/**
 * Match what is expected with what was found, in order, and give the stretches that don't match.
 *
 * The longest common subsequence; of lists too long for that, each is matched with the next that fits.
 *
 * @param expected - How many are expected.
 * @param found - How many were found.
 * @param matches - Whether two match, by their indices.
 * @param weight - How much it counts that one is matched.
 */
export function align(
  expected: number,
  found: number,
  matches: (expected: number, found: number) => boolean,
  weight: (expected: number) => number = () => 1,
): Gap[] {
  const pairs = inOrder(expected, found, matches) ?? heaviest(expected, found, matches, weight)
  const gaps: Gap[] = []
  let [nextExpected, nextFound] = [0, 0]
  for (const [one, other] of [...pairs, [expected, found] as const]) {
    if (one > nextExpected || other > nextFound) {
      gaps.push({ expected: range(nextExpected, one), found: range(nextFound, other) })
    }
    ;[nextExpected, nextFound] = [one + 1, other + 1]
  }
  return gaps
}

type Pair = readonly [number, number]

/** All that is expected with the first that fits; `undefined` if one doesn't fit. */
function inOrder(
  expected: number,
  found: number,
  matches: (expected: number, found: number) => boolean,
): Pair[] | undefined {
  const pairs: Pair[] = []
  let at = 0
  for (let index = 0; index < expected; index++) {
    while (at < found && !matches(index, at)) at++
    if (at === found) return undefined
    pairs.push([index, at++])
  }
  return pairs
}

function heaviest(
  expected: number,
  found: number,
  matches: (expected: number, found: number) => boolean,
  weight: (expected: number) => number,
): Pair[] {
  if (expected * found > mostCells) return nextFitting(expected, found, matches)
  const width = found + 1
  const weights = new Uint32Array((expected + 1) * width)
  const best = (one: number, other: number) => weights[one * width + other] ?? 0
  for (let one = expected - 1; one >= 0; one--) {
    for (let other = found - 1; other >= 0; other--) {
      const without = Math.max(best(one + 1, other), best(one, other + 1))
      weights[one * width + other] = matches(one, other)
        ? Math.max(without, best(one + 1, other + 1) + weight(one))
        : without
    }
  }
  const pairs: Pair[] = []
  let [one, other] = [0, 0]
  while (one < expected && other < found) {
    const paired = best(one + 1, other + 1) + weight(one)
    if (matches(one, other) && best(one, other) === paired) pairs.push([one++, other++])
    else if (best(one + 1, other) >= best(one, other + 1)) one++
    else other++
  }
  return pairs
}

const mostCells = 1_000_000

function nextFitting(
  expected: number,
  found: number,
  matches: (expected: number, found: number) => boolean,
): Pair[] {
  const pairs: Pair[] = []
  let from = 0
  for (let index = 0; index < expected; index++) {
    let at = from
    while (at < found && at - from < reach && !matches(index, at)) at++
    if (at === found || at - from === reach) continue
    pairs.push([index, at])
    from = at + 1
  }
  return pairs
}

/** How far ahead a match is looked for in long lists. */
const reach = 100

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
