import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { parseOpml } from '@standfirst/import/opml'
import { createApp } from './app.ts'
import type { ImagePolicy } from './images.ts'
import { refresh, subscribe } from './refresh.ts'
import { openStore } from './store.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    database: { type: 'string', default: 'feed-reader.sqlite' },
    images: { type: 'string', default: 'ask' },
    port: { type: 'string', default: process.env.PORT ?? '3000' },
    private: { type: 'boolean', default: false },
  },
})
const { images } = values
if (images !== 'ask' && images !== 'show' && !images.includes('{url}')) {
  throw new Error(`Found --images ${images}, expected ask, show, or an address with {url} in it.`)
}
const store = openStore(values.database)
const options = { allowPrivate: values.private }

const addresses = positionals.flatMap((one) => {
  if (!existsSync(one)) return [one]
  const { feeds, issues } = parseOpml(readFileSync(one))
  for (const { message } of issues) process.stderr.write(`${one}: ${message}\n`)
  return feeds.map(({ feed }) => feed)
})
await refresh(store, options)
const known = new Set(store.subscriptions().map(({ url }) => url))
for (const address of addresses.filter((one) => !known.has(one))) {
  const problem = await subscribe(store, address, options)
  if (problem) process.stderr.write(`${problem}\n`)
}
setInterval(() => void refresh(store, options), 30 * 60_000)

const port = Number(values.port)
const origin = `http://localhost:${port}`
const css = readFileSync(fileURLToPath(import.meta.resolve('@standfirst/html/theme.css')), 'utf8')
const app = createApp(store, { ...options, origin, images: images as ImagePolicy, css })
serve({ fetch: app.fetch, hostname: 'localhost', port }, () => {
  process.stdout.write(`${store.subscriptions().length} feeds at ${origin}\n`)
})
