import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** One way to do the work. */
export interface Candidate {
  name: string
  run(): unknown
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as (options: { type: 'minor' }) => void

/**
 * Milliseconds of processor time that each candidate takes: the median of many runs, in turns. What
 * else the machine does is not counted, and nobody clears away what another has left.
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
  for (let round = 0; round < 7 || performance.now() < end; round++) {
    for (const [index, { run }] of candidates.entries()) {
      collectGarbage({ type: 'minor' })
      const start = process.cpuUsage()
      await run()
      const { system, user } = process.cpuUsage(start)
      // The first rounds warm the machine up.
      if (round > 1) times[index]?.push((system + user) / 1000)
    }
  }
  return new Map(candidates.map(({ name }, index) => [name, median(times[index] ?? [])]))
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
