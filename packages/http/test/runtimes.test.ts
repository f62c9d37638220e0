import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { findRuntimes, findWorkerd } from '@standfirst/testing'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadFiles } from './load-files.ts'
import { newsFiles, newsMedia, newsNow } from './news.ts'
import { outputsOf, withTags } from './outputs-of.ts'
import { redirects, rows } from './rows.ts'
import { type Answer, answers, type Table } from './runtime/answers.ts'

const all = process.env.STANDFIRST_TEST_ALL === '1'
const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'standfirst-runtimes-'))
let table: Table
let expected: Answer[]
/** A module that begins with all that is needed. */
let begin: string

beforeAll(async () => {
  const { articles, config } = await loadFiles(newsFiles, newsNow)
  const outputs = outputsOf(config, articles)
  table = JSON.parse(
    JSON.stringify({
      ...{ config, articles, files: newsMedia, redirects, now: newsNow },
      given: JSON.parse(newsFiles['standfirst.config.json'] ?? ''),
      rows: rows.map((row) => ({ ...row, with: withTags(row.with ?? {}, outputs) })),
    }),
  ) as Table
  expected = await answers(table)
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'runtime/answers.ts')],
    tsconfig: join(import.meta.dirname, '../../../tsconfig.json'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  })
  writeFileSync(join(folder, 'answers.mjs'), bundle.outputFiles[0]?.contents ?? '')
  begin = `import { answers } from './answers.mjs'\nconst table = ${JSON.stringify(table)}\n`
})

afterAll(() => rmSync(folder, { recursive: true }))

test('the table has 150 requests, and each is answered as it says, in Hono too', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150)
  expect(expected.map(({ status }) => status)).toEqual([...rows, ...rows].map((row) => row.status))
  // Where no file was read, there is no robots.txt of the publication's own to begin with.
  const told = expected.filter(({ ask }) => !ask.includes('/robots.txt'))
  const [listed, stored] = [told.slice(0, told.length / 2), told.slice(told.length / 2)]
  const content = ({ ask, ...answer }: Answer) => ({ ...answer, ask: ask.replace(/ by \w+$/, '') })
  expect(stored.map(content)).toEqual(listed.map(content))
})

describe('every request is answered as by this Node, with the same headers and bytes, on', () => {
  test.for(findRuntimes())('$name', async ({ name, program, words }, { skip }) => {
    if (!program && !all) skip(`${name} is not installed`)
    const path = join(folder, `${name.replace(' ', '-')}.mjs`)
    writeFileSync(path, `${begin}console.log(JSON.stringify(await answers(table)))`)
    const env = { ...process.env, TZ: 'Asia/Kathmandu', LC_ALL: 'ar_EG.UTF-8' }
    const { stdout } = await run(program ?? name, [...words, path], { env, maxBuffer: 2 ** 28 })
    expect(JSON.parse(stdout)).toEqual(expected)
  })

  test('workerd', async ({ skip }) => {
    const program = findWorkerd()
    if (!program && !all) skip('workerd is not installed')
    const worker = 'export default { fetch: async () => Response.json(await answers(table)) }'
    writeFileSync(join(folder, 'worker.mjs'), begin + worker)
    writeFileSync(join(folder, 'config.capnp'), workerdConfig)
    const child = spawn(program ?? 'workerd', ['serve', 'config.capnp', '--control-fd=3'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    })
    try {
      const port = await portOf(child.stdio[3] as Readable)
      const response = await fetch(`http://127.0.0.1:${port}/`)
      expect(await response.json()).toEqual(expected)
    } finally {
      child.kill('SIGKILL')
    }
  })
})

const workerdConfig = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "answers.mjs", esModule = embed "answers.mjs"),
  ],
  compatibilityDate = "2026-11-01",
);
`

/** The port that workerd says that it listens at. */
async function portOf(control: Readable): Promise<number> {
  let said = ''
  for await (const chunk of control) {
    said += chunk
    const found = /"port":\s*(\d+)/.exec(said)?.[1]
    if (found) return Number(found)
  }
  throw new Error(`workerd did not listen: ${said}`)
}
