/**
 * What a build can't do without, by itself: a process of one thread that reads the sources of a generated
 * archive, parses each by the same Markdown parser, once, names each output by its SHA-256, and writes files of
 * the lengths and paths that `standfirst build` writes, aside and then renamed. Nothing is rendered or checked.
 *
 * `node bench/build-floor.ts [count]`; processor time, with that of the build beside it.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { markdownToMdast } from 'satteri'
import { pathOf, source } from './generated-archive.ts'

const bin = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url))
const count = Number(process.argv[2] ?? 5000)
const folder = mkdtempSync(join(tmpdir(), 'standfirst-bench-'))
const rows: Record<string, { 'seconds of processor time': number }> = {}

try {
  const sources = Array.from({ length: count }, (_, number) => pathOf(folder, number))
  for (const [number, path] of sources.entries()) writeFileSync(path, source(number))
  const { status, stderr } = spawnSync(
    'bash',
    [
      '-c',
      'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1',
      'timed',
      ...[process.execPath, bin, 'build', folder, '--site', 'https://example.com/'],
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number)
  rows['standfirst build'] = { 'seconds of processor time': round(user + system) }

  const output = join(folder, 'dist')
  const outputs = filesIn(output).map((path) => ({
    path: path.slice(output.length + 1),
    content: 'a'.repeat(statSync(path).size),
  }))
  const texts = measured('read the sources', () =>
    sources.map((path) => readFileSync(path, 'utf8')),
  )
  measured('parse their Markdown', () => {
    for (const text of texts) markdownToMdast(text, { features: { gfm: true, frontmatter: true } })
  })
  measured('name the outputs by SHA-256', () => {
    for (const { content } of outputs) createHash('sha256').update(content).digest('base64url')
  })
  measured('write the outputs aside, and rename them', () => {
    const aside = join(folder, 'aside')
    mkdirSync(aside)
    for (const [index, { content }] of outputs.entries())
      writeFileSync(join(aside, String(index)), content)
    for (const [index, { path }] of outputs.entries()) {
      const file = join(folder, 'written', path)
      mkdirSync(dirname(file), { recursive: true })
      renameSync(join(aside, String(index)), file)
    }
  })
  // biome-ignore lint/suspicious/noConsole: the table is what the script is for
  console.table(rows)
} finally {
  rmSync(folder, { recursive: true })
}

function measured<Result>(name: string, run: () => Result): Result {
  const before = process.cpuUsage()
  const result = run()
  const { system, user } = process.cpuUsage(before)
  rows[name] = { 'seconds of processor time': round((user + system) / 1e6) }
  return result
}

function round(seconds: number): number {
  return Number(seconds.toFixed(2))
}

function filesIn(where: string): string[] {
  return readdirSync(where, { recursive: true, withFileTypes: true }).flatMap((one) =>
    one.isFile() ? join(one.parentPath, one.name) : [],
  )
}
