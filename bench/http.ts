/** HTTP: requests a second of the handler, beside a bare one that gives the same bytes, on loopback. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'

const child = fork(fileURLToPath(new URL('./http/serve.ts', import.meta.url)))
const [own = '', bare = ''] = await new Promise<string[]>((resolve) =>
  child.once('message', (urls) => resolve(urls as string[])),
)
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const feed = '/insights/feed.xml'
const page = '/insights/mcp-and-a2a/'
const { headers } = await fetch(own + feed, { headers: { 'accept-encoding': 'identity' } })
const cases: Record<string, [path: string, headers: Record<string, string>]> = {
  'a page': [page, {}],
  'a page, as browsers ask': [page, { accept: browser, 'accept-encoding': 'gzip, br' }],
  'a page as Markdown': [page, { accept: 'text/markdown' }],
  'a feed': [feed, {}],
  'a feed, encoded': [feed, { 'accept-encoding': 'gzip' }],
  'a feed that is polled (304)': [feed, { 'if-none-match': headers.get('etag') ?? '' }],
}

const rounds = 5
const rows: Record<string, Record<string, string>> = {}
try {
  for (const [name, [path, sent]] of Object.entries(cases)) {
    const found = { own: [] as autocannon.Result[], bare: [] as autocannon.Result[] }
    // In turns, and the first of each is not counted: the engine is still compiling.
    for (let round = 0; round <= rounds; round++) {
      for (const [kind, url] of [
        ['own', own],
        ['bare', bare],
      ] as const) {
        const options = { connections: 20, duration: 2, headers: { ...sent, 'x-case': name } }
        const result = await autocannon({ url: url + path, ...options })
        if (round) found[kind].push(result)
      }
    }
    const [rate, other] = [found.own, found.bare].map((results) =>
      median(results.map(({ requests }) => requests.average)),
    ) as [number, number]
    rows[name] = {
      'requests a second': rate.toFixed(0),
      'p99, ms': median(found.own.map(({ latency }) => latency.p99)).toFixed(1),
      'of a bare handler (at least 0.8)': (rate / other).toFixed(2),
    }
  }
} finally {
  child.kill()
}
// biome-ignore lint/suspicious/noConsole: the table is what the script is for
console.table(rows)

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
