import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import type { ArticleStore } from '@standfirst/store'
import { postgresStore } from '@standfirst/store/postgres'
import { sqliteStore } from '@standfirst/store/sqlite'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postgresUrl, skipPostgres, temporarySchema } from '../postgres-url.ts'
import { addressOf } from './numbered.ts'

/** How often a writer is killed. */
const tries = Number(process.env.STANDFIRST_KILLS ?? 6)
const folder = mkdtempSync(join(tmpdir(), 'standfirst-durable-'))
const program = join(folder, 'writer.mjs')

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'writer.ts')],
    outfile: program,
    tsconfig: join(import.meta.dirname, '../../../../tsconfig.json'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['pg-native'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Let a process write, kill it after some articles, in the middle of another; the last number that it said. */
async function killed(args: readonly string[], first: number, after: number): Promise<number> {
  const child = spawn(process.execPath, [program, ...args, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const chunk of child.stdout) {
    said += chunk
    if (said.split('\n').length - 2 < after) continue
    // Anywhere in what it does next.
    await setTimeout(Math.random() * 4)
    child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return Number(/(\d+)\n[^\n]*$/.exec(said)?.[1])
}

/** Everything up to a number is there, and of the next pair both or none. */
async function expectWhole(store: ArticleStore, first: number, last: number): Promise<number> {
  for (let number = first; number <= last; number++) {
    for (const part of ['a', 'b']) {
      const { article } = (await store.get(addressOf(number, part))) ?? {}
      expect([number, part, article?.title]).toEqual([number, part, `Article ${number}`])
    }
  }
  let next = last + 1
  for (; ; next++) {
    const found = [await store.get(addressOf(next, 'a')), await store.get(addressOf(next, 'b'))]
    expect(Boolean(found[0])).toBe(Boolean(found[1]))
    if (!found[0]) break
  }
  // What is found and told is what is kept.
  const { articles } = await store.list({ limit: 2 })
  expect(articles.map(({ title }) => title)).toEqual(Array(2).fill(`Article ${next - 1}`))
  expect(await store.search(`${next - 1}a`)).toHaveLength(1)
  return next
}

test(`SQLite loses nothing that it has acknowledged when its writer is killed ${tries} times`, async () => {
  const path = join(folder, 'articles.db')
  let next = 1
  for (let index = 0; index < tries; index++) {
    const last = await killed(['SQLite', path, ''], next, 1 + (index % 7))
    const store = await sqliteStore(path)
    next = await expectWhole(store, next, last)
    await store.close()
    const database = new DatabaseSync(path)
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
    database.close()
  }
})

test.skipIf(skipPostgres)(
  `PostgreSQL loses nothing that it has acknowledged when its writer is killed ${tries} times`,
  async () => {
    const schema = temporarySchema()
    const store = await postgresStore(postgresUrl, { schema })
    let next = 1
    for (let index = 0; index < tries; index++) {
      const last = await killed(['PostgreSQL', postgresUrl, schema], next, 1 + (index % 7))
      // Its connection may still commit what it was sent; what it holds is let go of.
      await store.transaction(async () => {})
      next = await expectWhole(store, next, last)
    }
    await store.close()
  },
)

test.skipIf(skipPostgres)('a process hears of what another one writes to PostgreSQL', async () => {
  const schema = temporarySchema()
  const store = await postgresStore(postgresUrl, { schema })
  const before = await store.version()
  const told = new Promise<string>((resolve) => store.subscribe(resolve))
  const child = spawn(process.execPath, [program, 'PostgreSQL', postgresUrl, schema, '1'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const version = await told
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(version).not.toBe(before)
  expect(await store.version()).not.toBe(before)
  expect(await store.get(addressOf(1, 'a'))).toBeDefined()
  await store.close()
})
