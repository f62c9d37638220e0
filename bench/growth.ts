/**
 * How the time of each reader grows with the size of what it reads: for each pattern the processor time
 * of a size, of twice and of four times that, and the exponent that they show. `1` is time in
 * proportion to the size. Where it is over, two smaller and two larger sizes are measured, too. Names on the command line choose readers or patterns.
 */
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Reading, readings } from './growth/readings.ts'

/** The most that the exponent may be. */
const most = 1.3

/** The largest size of which a pattern is made. */
const largest = 32_000

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const asked = process.argv.slice(2)
const chosen = readings.filter(
  ({ name, reader }) => asked.length === 0 || asked.includes(reader) || asked.includes(name),
)
const rows: (Reading & { exponent: number })[] = []
for (const pattern of chosen) {
  const size = await sizeOf(pattern)
  const inputs = [1, 2, 4].map((factor) => pattern.make(size * factor))
  let times = await fastestOf(inputs)
  // What is over may have been disturbed, and is measured again.
  for (let tries = 0; tries < 8 && exponentOf(times) > most; tries++) {
    const again = await fastestOf(inputs)
    times = times.map((before, index) => Math.min(before, again[index] ?? before))
  }
  // The heap grows in steps, and the engine compiles late what is seldom: over more sizes both are a part of each.
  let smallest = size
  if (exponentOf(times) > most) {
    const factors = size >= 1000 ? [1 / 4, 1 / 2, 1, 2, 4] : [1, 2, 4]
    if (await isRead(pattern, size * 16)) factors.push(8, 16)
    await warmUp(pattern.make(size * 2), 3000)
    times = await fastestOf(factors.map((factor) => pattern.make(size * factor)))
    smallest = size * (factors[0] ?? 1)
  }
  const exponent = exponentOf(times)
  const shown = times.map((time) => time.toFixed(1).padStart(8)).join(' ')
  // Told as soon as it is known: all of them take minutes.
  // biome-ignore lint/suspicious/noConsole: the table is what the script is for
  console.log(
    `${exponent.toFixed(2)} ${shown} ms, n = ${String(smallest).padEnd(4)} ${pattern.reader}: ${pattern.name}`,
  )
  rows.push({ ...pattern, exponent })
}

const over = rows.filter(({ exponent }) => exponent > most)
// biome-ignore lint/suspicious/noConsole: as above
console.log(`${rows.length} patterns, ${over.length} of them with an exponent over ${most}.`)
process.exitCode = over.length ? 1 : 0

/** The slope of the line that is nearest to the logarithms of times, each of twice the size of the one before. */
function exponentOf(times: readonly number[]): number {
  const middle = (times.length - 1) / 2
  const spread = times.reduce((sum, _, index) => sum + (index - middle) ** 2, 0)
  return times.reduce((sum, time, index) => sum + (index - middle) * Math.log2(time), 0) / spread
}

/**
 * A size that takes long enough to be measured, and four of which the reader does not refuse: a shorter
 * time shows what the engine does besides.
 */
async function sizeOf({ make }: Reading): Promise<number> {
  await warmUp(make(250))
  for (let size = 250; size < largest; size *= 2) {
    if (!(await isRead({ make }, size * 8)) || (await fastest(make(size))) > 15) return size
  }
  return largest
}

/** Run until the engine has compiled what it finds to run often. */
async function warmUp(run: () => unknown, milliseconds = 300): Promise<void> {
  const before = process.cpuUsage()
  for (let spent = 0; spent < milliseconds * 1000; ) {
    await run()
    const { system, user } = process.cpuUsage(before)
    spent = system + user
  }
}

/** Whether a reader reads all of a text of a size: one that gives it up, or reads less of it, takes no time. */
async function isRead({ make }: Pick<Reading, 'make'>, size: number): Promise<boolean> {
  const read = await make(size)()
  const { issues = [] } = Object(read) as { issues?: { code: string }[] }
  return !issues.some(({ code }) => code === 'too-large' || code === 'too-deep')
}

async function fastestOf(inputs: readonly (() => unknown)[]): Promise<number[]> {
  const times: number[] = []
  for (const run of inputs) times.push(await fastest(run))
  return times
}

/** The processor time of the fastest of several runs, in milliseconds: the others were disturbed. */
async function fastest(run: () => unknown): Promise<number> {
  return Math.min(await time(run), await time(run), await time(run))
}

/** The processor time of a run, of as many as the clock can tell: it may go in steps of ten milliseconds. */
async function time(run: () => unknown): Promise<number> {
  collectGarbage()
  const before = process.cpuUsage()
  for (let runs = 1; ; runs++) {
    await run()
    const { system, user } = process.cpuUsage(before)
    const spent = (system + user) / 1000
    if (spent > 30) return spent / runs
  }
}
