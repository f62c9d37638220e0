/** The servers that `bench/http.ts` compares: one process, a port each. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { createHandler } from '@standfirst/http'
import { listen, nodeEncodings } from '@standfirst/http/node'
import { loadPublication } from '@standfirst/publication'
import type { ArticleStore } from '@standfirst/store'
import { postgresStore } from '@standfirst/store/postgres'
import { sqliteStore } from '@standfirst/store/sqlite'

const example = fileURLToPath(new URL('../../examples/publication', import.meta.url))
const { config, feed } = await loadPublication(example)
const own = createHandler({ config, source: feed.articles, encodings: nodeEncodings })

/** What the handler has answered, said again without a look at the request but for its name. */
const said = new Map<
  string,
  { status: number; headers: Record<string, string>; body: BodyInit | null }
>()
async function bare(request: Request): Promise<Response> {
  const name = request.url + request.headers.get('x-case')
  let known = said.get(name)
  if (!known) {
    const response = await own(request)
    const { headers, status } = response
    const body = status === 304 ? null : new Uint8Array(await response.arrayBuffer())
    known = { status, headers: Object.fromEntries(headers), body }
    said.set(name, known)
  }
  const { body, ...init } = known
  return new Response(body, init)
}

/** A handler with a store behind it that holds the same articles. */
async function stored(store: ArticleStore) {
  for (const article of feed.articles) await store.put(article)
  return createHandler({ config, source: store, encodings: nodeEncodings })
}

let changes = 0
/** Articles that have changed at each request, so that each answer is planned and rendered for it. */
const changing = {
  version: () => String(changes++),
  list: () => feed.articles.map((article) => ({ ...article })),
}

const folder = mkdtempSync(join(tmpdir(), 'standfirst-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
process.once('SIGTERM', () => process.exit())
const { STANDFIRST_POSTGRES } = process.env
const handlers = {
  bare,
  'from memory': own,
  'rendered each time': createHandler({ config, source: changing, encodings: nodeEncodings }),
  'from SQLite': await stored(await sqliteStore(join(folder, 'articles.db'))),
  ...(STANDFIRST_POSTGRES && {
    'from PostgreSQL': await stored(
      await postgresStore(STANDFIRST_POSTGRES, { schema: `bench${process.pid}` }),
    ),
  }),
}
const urls: Record<string, string> = {}
for (const [name, handler] of Object.entries(handlers)) {
  urls[name] = (await listen(handler, { port: 0 })).url
}
process.on('message', (what) => {
  if (what === 'time') {
    const { system, user } = process.cpuUsage()
    process.send?.(system + user)
    return
  }
  globalThis.gc?.()
  process.send?.(Math.round(process.memoryUsage().heapUsed / 2 ** 20))
})
process.send?.(urls)
