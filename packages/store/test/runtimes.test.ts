import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { findRuntimes } from '@standfirst/testing'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'

const all = process.env.STANDFIRST_TEST_ALL === '1'
const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'standfirst-store-runtimes-'))
const tsconfig = join(import.meta.dirname, '../../../tsconfig.json')
const [oldest] = findRuntimes()

afterAll(() => rmSync(folder, { recursive: true }))

/** A module of one file. */
async function bundled(entry: string): Promise<string> {
  const outfile = join(folder, `${entry}.mjs`)
  await build({
    entryPoints: [join(import.meta.dirname, 'runtime', `${entry}.ts`)],
    ...{ outfile, tsconfig, bundle: true, format: 'esm', platform: 'node' },
  })
  return outfile
}

test('the suite passes in the oldest Node that the packages support', async ({ skip }) => {
  if (!oldest?.program && !all) skip('Node 22 is not installed')
  const path = await bundled('suite')
  const { stdout } = await run(oldest?.program ?? 'node', ['--test-reporter=tap', path])
  expect(stdout).toMatch(/^# pass (?:[5-9]\d|\d{3})$/m)
  expect(stdout).toMatch(/^# fail 0$/m)
})

test('a Node that has no SQLite can import it, and is told so when it opens a file', async ({
  skip,
}) => {
  if (!oldest?.program && !all) skip('Node 22 is not installed')
  const path = await bundled('no-sqlite')
  // It is as a Node is that never had it.
  const flags = ['--no-experimental-sqlite', path]
  const { stdout } = await run(oldest?.program ?? 'node', flags)
  expect(stdout).toMatch(/^StoreError: Expected Node 22\.13 or later.*, found v22\./)
})
