/** A million articles streamed as RSS: how long it takes, and the most memory it takes. */
import type { Article } from '@standfirst/core'
import { streamRss } from '@standfirst/rss'
import { benchArticle, benchFeed } from './feed-articles.ts'

const count = Number(process.argv[2] ?? 1_000_000)
const { articles: _, ...metadata } = benchFeed(0)
const start = performance.now()
let bytes = 0
let chunks = 0
const most = { rss: 0, heapUsed: 0, external: 0 }
for await (const chunk of streamRss(metadata, articles())) {
  bytes += chunk.length
  if (chunks++ % 100) continue
  const now = process.memoryUsage()
  most.rss = Math.max(most.rss, now.rss)
  most.heapUsed = Math.max(most.heapUsed, now.heapUsed)
  most.external = Math.max(most.external, now.external)
}
// biome-ignore lint/suspicious/noConsole: the table is what the script is for
console.table({
  articles: count,
  seconds: Math.round((performance.now() - start) / 1000),
  'MB written': Math.round(bytes / 1e6),
  'most MB, all of the process': Math.round(most.rss / 1e6),
  'most MB, heap': Math.round(most.heapUsed / 1e6),
  'most MB, buffers': Math.round(most.external / 1e6),
})

async function* articles(): AsyncGenerator<Article, void, undefined> {
  for (let number = 0; number < count; number++) yield benchArticle(number % 100_000)
}
