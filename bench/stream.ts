/**
 * A million articles streamed as each format: the processor time, the most memory that the process
 * takes, and what of it is held at the last article, when all garbage has been collected.
 *
 * The engine may take more for its young generation than the articles need: Node 24 lets it grow to
 * 64 MB twice over on a large machine. Held to 16 MB, the default of Node 22, it costs no time.
 *
 * `node bench/stream.ts [format] [count]`; without a format, each in a process of its own.
 */
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { streamAtom } from '@standfirst/atom'
import type { Article } from '@standfirst/core'
import { streamJsonFeed } from '@standfirst/json-feed'
import { streamRss } from '@standfirst/rss'
import { streamSitemaps } from '@standfirst/sitemap'
import { benchArticle, benchFeed } from './feed-articles.ts'

const { articles: _, ...feed } = benchFeed(0)
const formats: Record<
  string,
  (articles: AsyncIterable<Article>) => AsyncIterable<{ length: number }>
> = {
  rss: (articles) => streamRss(feed, articles),
  atom: (articles) => streamAtom(feed, articles),
  'json-feed': (articles) => streamJsonFeed(feed, articles),
  async *sitemaps(articles) {
    for await (const { xml } of streamSitemaps(articles)) yield xml
  },
}

const [format, count = '1000000'] = process.argv.slice(2)
const write = format === undefined ? undefined : formats[format]
if (write) await report(write, Number(count))
else {
  for (const flags of [['--max-semi-space-size=16'], []]) {
    for (const name of Object.keys(formats)) {
      // biome-ignore lint/suspicious/noConsole: the lines are what the script is for
      console.log(name, ...flags)
      spawnSync(process.execPath, [...flags, import.meta.filename, name], { stdio: 'inherit' })
    }
  }
}

async function report(stream: (typeof formats)[string], articles: number): Promise<void> {
  const start = process.cpuUsage()
  let bytes = 0
  let held = 0
  for await (const chunk of stream(arriving(articles, () => (held = heldMemory())))) {
    bytes += chunk.length
  }
  const { system, user } = process.cpuUsage(start)
  // biome-ignore lint/suspicious/noConsole: as above
  console.table({
    articles,
    'MB written': Math.round(bytes / 1e6),
    'seconds of processor time': Math.round((system + user) / 1e6),
    'most MB, all of the process': Math.round((process.resourceUsage().maxRSS * 1024) / 1e6),
    'MB held': Math.round(held / 1e6),
  })
}

async function* arriving(
  articles: number,
  atLast: () => void,
): AsyncGenerator<Article, void, undefined> {
  for (let number = 0; number < articles; number++) {
    if (number === articles - 1) atLast()
    yield benchArticle(number)
  }
}

function heldMemory(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { external, heapUsed } = process.memoryUsage()
  return external + heapUsed
}
