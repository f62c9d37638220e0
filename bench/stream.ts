/**
 * A million articles streamed as each format: the processor time, the most memory that the process
 * takes, and what of it is held at the last article, when all garbage has been collected. Beside them a
 * loop that makes the same articles and drops them.
 *
 * The engine may take more for its young generation than the articles need: Node 24 lets it grow to
 * 64 MB twice over on a large machine. Held to 16 MB, the default of Node 22, it costs no time.
 *
 * `node bench/stream.ts [format] [count]`, each in a process of its own that runs JavaScript: reading
 * TypeScript would take 20 MB of it.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Article } from '@standfirst/core'
import { benchArticle, benchFeed } from './feed-articles.ts'

type Stream = (articles: AsyncIterable<Article>) => AsyncIterable<{ length: number }>

const { articles: _, ...feed } = benchFeed(0)
const formats: Record<string, () => Promise<Stream>> = {
  async nothing() {
    return async function* (articles) {
      for await (const { title } of articles) if (title === '') yield title
    }
  },
  async rss() {
    const { streamRss } = await import('@standfirst/rss')
    return (articles) => streamRss(feed, articles)
  },
  async atom() {
    const { streamAtom } = await import('@standfirst/atom')
    return (articles) => streamAtom(feed, articles)
  },
  async 'json-feed'() {
    const { streamJsonFeed } = await import('@standfirst/json-feed')
    return (articles) => streamJsonFeed(feed, articles)
  },
  async sitemaps() {
    const { streamSitemaps } = await import('@standfirst/sitemap')
    return async function* (articles) {
      for await (const { xml } of streamSitemaps(articles)) yield xml
    }
  },
}

const { STREAMED } = process.env
if (STREAMED) {
  const [format = '', count] = STREAMED.split(' ')
  const load = formats[format]
  if (load) await report(await load(), Number(count))
} else {
  const [only, count = '1000000'] = process.argv.slice(2)
  const code = (file: string) =>
    stripTypeScriptTypes(readFileSync(new URL(file, import.meta.url), 'utf8'))
  const articles = Buffer.from(code('feed-articles.ts')).toString('base64')
  const program = code('stream.ts').replace(
    './feed-articles.ts',
    `data:text/javascript;base64,${articles}`,
  )
  for (const flags of [['--max-semi-space-size=16'], []]) {
    for (const name of only ? [only] : Object.keys(formats)) {
      // biome-ignore lint/suspicious/noConsole: the lines are what the script is for
      console.log(name, ...flags)
      spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', program], {
        cwd: import.meta.dirname,
        env: { ...process.env, STREAMED: `${name} ${count}` },
        stdio: 'inherit',
      })
    }
  }
}

async function report(stream: Stream, articles: number): Promise<void> {
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
