import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'
import { exampleFeed } from './example-feed.ts'

const port = Number(process.env.PORT ?? 3000)
const origin = `http://localhost:${port}`
const theme = fileURLToPath(import.meta.resolve('@standfirst/html/theme.css'))
const app = createApp(exampleFeed(origin), readFileSync(theme, 'utf8'))

serve({ fetch: app.fetch, port }, () => {
  process.stdout.write(`Listening on ${origin}\n`)
})
