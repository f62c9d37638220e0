import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'
import { exampleFeed } from './example-feed.ts'

const port = Number(process.env.PORT ?? 3000)
const origin = `http://localhost:${port}`
const read = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8')
const app = createApp(exampleFeed(origin), {
  '/theme.css': read('@standfirst/html/theme.css'),
  '/feed.css': read('@standfirst/rss/feed.css'),
})

serve({ fetch: app.fetch, port }, () => {
  process.stdout.write(`Listening on ${origin}\n`)
})
