/** One way to do the work. */
export interface Candidate {
  name: string
  run(): unknown
}

/**
 * Milliseconds that each candidate takes: the median of many runs, in turns, so that what else the
 * machine does falls on all of them.
 *
 * @param candidates - Ways to do the same work.
 * @param budget - How long to measure all of them, in milliseconds.
 */
export async function measure(
  candidates: readonly Candidate[],
  budget = 3000,
): Promise<Map<string, number>> {
  const times = candidates.map((): number[] => [])
  const end = performance.now() + budget
  for (let round = 0; round < 5 || performance.now() < end; round++) {
    for (const [index, { run }] of candidates.entries()) {
      const start = performance.now()
      await run()
      // The first rounds warm the machine up.
      if (round > 1) times[index]?.push(performance.now() - start)
    }
  }
  return new Map(candidates.map(({ name }, index) => [name, median(times[index] ?? [])]))
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
