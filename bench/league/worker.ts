/** One candidate in a process of its own: what it takes until its first output, and then each. */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import type { Discipline, LeagueInput } from './discipline.ts'

const [discipline = '', candidate = '', file = ''] = process.argv.slice(2)
const { candidates } = (await import(`./${discipline}.ts`)) as { candidates: Discipline }
const input: LeagueInput = JSON.parse(readFileSync(file, 'utf8'))
const start = process.cpuUsage()
const run = await candidates[candidate]?.(input)
if (!run) throw new Error(`Found \`${candidate}\`, expected a candidate of ${discipline}`)
const first = String(await run(0))
const cold = milliseconds(start)
if (!/copies/.test(first)) throw new Error(`${candidate} wrote no article: ${first.slice(0, 200)}`)

const budget = 600
const times: number[] = []
const begin = process.cpuUsage()
let read = 0
while (milliseconds(begin) < budget || times.length < 9) {
  const before = process.cpuUsage()
  for (let turn = 0; turn < input.turns; turn++) {
    // Reading it puts a text together that was put off; an engine leaves out what is read for nothing.
    const text = String(await run(turn))
    read += text.charCodeAt(text.length >> 1)
  }
  times.push(milliseconds(before) / input.turns)
}
const warm = times.slice(times.length >> 1).sort((a, b) => a - b)
process.stdout.write(JSON.stringify({ cold, warm: warm[warm.length >> 1], read }))

function milliseconds(since: NodeJS.CpuUsage): number {
  const { system, user } = process.cpuUsage(since)
  return (system + user) / 1000
}
