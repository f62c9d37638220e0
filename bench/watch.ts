/**
 * `standfirst build --watch` of a generated archive: one sentence more in an article in the middle, then in the
 * newest one. For each the time by the clock and the processor time until the build has told of it.
 *
 * `node bench/watch.ts [count]`, on Linux; the clock counts on a calm machine only.
 */
import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { pathOf, source } from './generated-archive.ts'

const bin = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url))
const count = Number(process.argv[2] ?? 5_000)
const folder = mkdtempSync(join(tmpdir(), 'standfirst-bench-'))

for (let number = 0; number < count; number++) writeFileSync(pathOf(folder, number), source(number))
const args = ['build', folder, '--site', 'https://example.com/', '--watch']
const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
let said = ''
child.stderr.setEncoding('utf8').on('data', (text) => {
  said += text
})
try {
  await told('Watching')
  const rows: Record<string, unknown> = {}
  for (const [name, number] of Object.entries({ middle: count >> 1, newest: count - 1 })) {
    for (let turn = 1; turn <= 3; turn++) rows[`${name}, ${turn}`] = await change(number)
  }
  // biome-ignore lint/suspicious/noConsole: the table is what the script is for
  console.table(rows)
} finally {
  child.kill()
  await new Promise((resolve) => child.once('exit', resolve))
  rmSync(folder, { recursive: true })
}

async function change(number: number) {
  await setTimeout(1000)
  said = ''
  const [start, before] = [performance.now(), processorTime()]
  appendFileSync(pathOf(folder, number), '\nOne sentence more.\n')
  await told('Built')
  const seconds = (performance.now() - start) / 1000
  await setTimeout(200)
  return {
    seconds: Number(seconds.toFixed(2)),
    'seconds of processor time': Number((processorTime() - before).toFixed(2)),
  }
}

/** Wait until the build says something. */
async function told(word: string): Promise<void> {
  while (!said.includes(word)) await setTimeout(10)
}

/** Of the process and all its threads, in seconds; the system counts it in hundredths. */
function processorTime(): number {
  const [, rest = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')
  const fields = rest.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
