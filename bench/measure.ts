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
 * else the machine does is not counted, and nobody clears away what another has left. For the first
 * half of the time nothing is counted: the engine is still compiling what it finds to run often.
 *
 * @param candidates - Ways to do the same work.
 * @param budget - How long to measure all of them, in milliseconds.
 */
export async function measure(
  candidates: readonly Candidate[],
  budget = 3000,
): Promise<Map<string, number>> {
  const times = candidates.map((): number[] => [])
  const start = performance.now()
  for (let round = 0; round < 9 || performance.now() < start + budget; round++) {
    const warm = round > 1 && performance.now() > start + budget / 2
    for (const [index, { run }] of candidates.entries()) {
      collectGarbage({ type: 'minor' })
      const before = process.cpuUsage()
      await run()
      const { system, user } = process.cpuUsage(before)
      if (warm) times[index]?.push((system + user) / 1000)
    }
  }
  return new Map(candidates.map(({ name }, index) => [name, median(times[index] ?? [])]))
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
