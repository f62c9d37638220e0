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
 * @param budget - How long to measure all of them, in milliseconds of processor time.
 */
export async function measure(
  candidates: readonly Candidate[],
  budget = 3000,
): Promise<Map<string, number>> {
  const times = candidates.map((): number[] => [])
  const start = process.cpuUsage()
  for (let round = 0; round < 9 || milliseconds(start) < budget; round++) {
    const warm = round > 1 && milliseconds(start) > budget / 2
    for (const [index, { run }] of candidates.entries()) {
      collectGarbage({ type: 'minor' })
      const before = process.cpuUsage()
      await run()
      const time = milliseconds(before)
      if (warm) times[index]?.push(time)
    }
  }
  return new Map(candidates.map(({ name }, index) => [name, median(times[index] ?? [])]))
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { system, user } = process.cpuUsage(since)
  return (system + user) / 1000
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
