import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serve } from '@hono/node-server'
import { loadConfig } from '@standfirst/publication'
import { createApp } from './app.ts'
import { openStore } from './open-store.ts'
import { createSessions } from './session.ts'

const { DATABASE_URL, NEWSROOM_PASSWORD, NEWSROOM_SECRET, PORT, SITE_URL } = process.env
const port = Number(PORT ?? 3000)
const url = SITE_URL ?? `http://localhost:${port}/`
const folder = resolve(process.env.NEWSROOM_FOLDER ?? 'newsroom-files')

if (!NEWSROOM_PASSWORD || NEWSROOM_PASSWORD.length < 8) {
  process.stderr.write('Set NEWSROOM_PASSWORD: 8 letters or more, by which editors sign in.\n')
  process.exit(2)
}
const config = await loadConfig(join(import.meta.dirname, '../publication'), { site: url })
const sessions = await createSessions(
  NEWSROOM_PASSWORD,
  // Without a secret of one's own, everybody signs in again after a start.
  NEWSROOM_SECRET ?? randomBytes(32).toString('hex'),
  url.startsWith('https:'),
)
// Apart from the database: what stands in this folder is served.
const site = join(folder, 'site')
mkdirSync(site, { recursive: true })
const store = await openStore(folder, DATABASE_URL)
const app = createApp({ config, folder: site, sessions, store })
const server = serve(
  {
    fetch: app.fetch,
    port,
    hostname: process.env.HOST ?? 'localhost',
    // Who sends slowly does not keep a connection for ever.
    serverOptions: {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 2000,
    },
  },
  () => process.stdout.write(`The site is at ${url}, the desk at ${new URL('/desk/', url).href}\n`),
)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(async () => {
      await store.close()
      process.exit(0)
    })
  })
}
