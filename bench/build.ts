/**
 * `standfirst build` of a generated archive: everything, then nothing, one change, and one new article.
 * For each the time by the clock, the processor time of all threads, and the most memory.
 *
 * `node bench/build.ts [count]`; the clock counts on a calm machine only.
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { pathOf, source } from './generated-archive.ts'

const bin = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url))
const count = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'standfirst-bench-'))

/** Reports what the process has taken, on a channel of its own. */
const atExit = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs'
  process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))`,
)}`

try {
  for (let number = 0; number < count; number++)
    writeFileSync(pathOf(folder, number), source(number))
  const rows = {
    everything: build(),
    nothing: build(),
    'one change': (() => {
      appendFileSync(pathOf(folder, count >> 1), '\nOne sentence more.\n')
      return build()
    })(),
    'one new article': (() => {
      writeFileSync(pathOf(folder, count), source(count))
      return build()
    })(),
  }
  // biome-ignore lint/suspicious/noConsole: the table is what the script is for
  console.table(rows)
} finally {
  rmSync(folder, { recursive: true })
}

function build() {
  const start = performance.now()
  const { output, status, stderr } = spawnSync(
    process.execPath,
    ['--import', atExit, bin, 'build', folder, '--site', 'https://example.com/'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  )
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(stderr)
  const { maxRSS, systemCPUTime, userCPUTime } = JSON.parse(output[3] ?? '')
  const [, written = ''] = / (\d+) written/.exec(stderr) ?? []
  return {
    'files written': Number(written),
    seconds: Number(seconds.toFixed(2)),
    'seconds of processor time': Number(((systemCPUTime + userCPUTime) / 1e6).toFixed(2)),
    'most MB': Math.round((maxRSS * 1024) / 1e6),
  }
}
