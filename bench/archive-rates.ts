/**
 * What an article of an archive costs, part by part: the time of a processor, which is the same on a machine that others
 * use, too. `node bench/archive-rates.ts [articles]`; servers of which STANDFIRST_REDIS and STANDFIRST_POSTGRES tell are
 * measured as well. `docs/scale.md` counts with it.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { configOf } from '@standfirst/publication/config'
import { articleRenderer, createWorker, folderTarget, renderArchive } from '@standfirst/queue'
import type { ArticleStore } from '@standfirst/store'
import { postgresStore } from '@standfirst/store/postgres'
import { sqliteStore } from '@standfirst/store/sqlite'
import { numberedSource, siteOfArchive } from './archive/numbered-source.ts'

const count = Number(process.argv[2] ?? 3000)
const { STANDFIRST_POSTGRES, STANDFIRST_REDIS } = process.env
const folder = mkdtempSync(join(tmpdir(), 'standfirst-rates-'))
const table: Record<string, { 'ms of a processor': number; 'a second of a processor': number }> = {}
const source = numberedSource(count)
const ids = (await source.list({ limit: count })).articles.map(({ id }) => id)

/** @param times - How often a part is done. */
async function measure(name: string, times: number, work: () => Promise<unknown>): Promise<void> {
  const began = process.cpuUsage()
  await work()
  const { system, user } = process.cpuUsage(began)
  const each = (system + user) / 1000 / times
  table[name] = {
    'ms of a processor': Number(each.toFixed(3)),
    'a second of a processor': Math.round(1000 / each),
  }
}

const articles = await Promise.all(ids.map(async (id) => (await source.get(id))?.article))
const onePage = articleRenderer(await configOf(siteOfArchive))
const { site } = siteOfArchive
const threeFiles = articleRenderer(await configOf({ ...(site && { site }) }))

let bytes = 0
async function render(renderer: typeof onePage): Promise<void> {
  for (const article of articles) {
    if (!article) continue
    for (const { content } of await renderer(article, () => {})) bytes += content.length
  }
}
await render(threeFiles)
bytes = 0
await measure('render a page', count, () => render(onePage))
const pageBytes = Math.round(bytes / count)
bytes = 0
await measure('render page, Markdown and JSON-LD', count, () => render(threeFiles))
const allBytes = Math.round(bytes / count)

const target = folderTarget(join(folder, 'files'))
const content = 'x'.repeat(pageBytes)
await measure('put a file into a folder', count, async () => {
  for (let first = 0; first < count; first += 8) {
    const names = ids.slice(first, first + 8).map((id) => `${new URL(id).pathname.slice(1)}i.html`)
    await Promise.all(names.map((name) => target.put(name, content, 'text/html')))
  }
})

async function measureStore(name: string, store: ArticleStore): Promise<void> {
  for (let first = 0; first < count; first += 500) {
    await store.transaction(async (writer) => {
      for (const article of articles.slice(first, first + 500)) await writer.put(article)
    })
  }
  await measure(`get an article from ${name}`, count, async () => {
    for (let first = 0; first < count; first += 8) {
      await Promise.all(ids.slice(first, first + 8).map((id) => store.get(id)))
    }
  })
  await measure(`list an article of ${name}, to plan`, count, async () => {
    let cursor: string | undefined
    do {
      const page = await store.list({ cursor, limit: 500 })
      cursor = page.next
    } while (cursor !== undefined)
  })
  await store.close()
}
await measureStore('SQLite', await sqliteStore(join(folder, 'articles.db')))
if (STANDFIRST_POSTGRES) {
  const schema = `bench${process.pid}`
  await measureStore('PostgreSQL', await postgresStore(STANDFIRST_POSTGRES, { schema }))
}

for (const [name, connection] of [
  ['Redis', STANDFIRST_REDIS],
  ['PostgreSQL', STANDFIRST_POSTGRES],
] as const) {
  if (!connection) continue
  const jobs = 300
  const common = {
    ...{ connection, target: folderTarget(join(folder, name)), templateVersion: '1' },
    name: `r${randomUUID().slice(0, 8)}`,
  }
  await measure(`queue a range in ${name}, and take it`, jobs, async () => {
    const ranges = ids.slice(0, jobs).map((id) => [id])
    const archive = await renderArchive({ ...common, source, ranges })
    const worker = await createWorker({ ...common, source, render: () => [] })
    await archive.finished()
    await Promise.all([archive.close(), worker.close()])
  })
}

rmSync(folder, { recursive: true, force: true })
// biome-ignore lint/suspicious/noConsole: the table is what the script is for
console.table(table)
process.stdout.write(`${pageBytes} characters a page, ${allBytes} with Markdown and JSON-LD\n`)
