/** HTTP: requests a second of the handler, beside a bare one that gives the same bytes, on loopback. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'

const child = fork(fileURLToPath(new URL('./http/serve.ts', import.meta.url)), {
  execArgv: ['--expose-gc'],
})
const told = <Value>() =>
  new Promise<Value>((resolve) => child.once('message', (value) => resolve(value as Value)))
const { bare = '', ...handlers } = await told<Record<string, string>>()
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const feed = '/insights/feed.xml'
const page = '/insights/mcp-and-a2a/'
const { headers } = await fetch(bare + feed, { headers: { 'accept-encoding': 'identity' } })
const cases: Record<string, [path: string, headers: Record<string, string>]> = {
  'a page': [page, {}],
  'a page, as browsers ask': [page, { accept: browser, 'accept-encoding': 'gzip, br' }],
  'a page as Markdown': [page, { accept: 'text/markdown' }],
  'a feed': [feed, {}],
  'a feed, encoded': [feed, { 'accept-encoding': 'gzip' }],
  'a feed that is polled (304)': [feed, { 'if-none-match': headers.get('etag') ?? '' }],
}

const rounds = 7
const rows: Record<string, Record<string, string>> = {}
const heap: Record<string, number> = {}
try {
  for (const [name, [path, sent]] of Object.entries(cases)) {
    const ask = async (url: string) => {
      const headers = { ...sent, 'x-case': name }
      const options = { url: url + path, connections: 20, duration: 1, headers }
      const { latency, requests } = await autocannon(options)
      return { rate: requests.average, late: latency.p99 }
    }
    const found = new Map<string, { rate: number; late: number; share: number }[]>()
    // In short turns, each beside a bare one. The first is not counted: the engine is still compiling.
    for (let round = 0; round <= rounds; round++) {
      const { rate } = await ask(bare)
      for (const [kind, url] of Object.entries(handlers)) {
        const own = await ask(url)
        const before = found.get(kind) ?? []
        if (round) found.set(kind, [...before, { ...own, share: own.rate / rate }])
      }
    }
    for (const [kind, results] of found) {
      rows[`${name}, ${kind}`] = {
        'requests a second': median(results.map(({ rate }) => rate)).toFixed(0),
        'p99, ms': median(results.map(({ late }) => late)).toFixed(1),
        'of a bare handler': median(results.map(({ share }) => share)).toFixed(2),
      }
    }
  }
  // Every address and form, and none that is there, again and again.
  const requests = [
    ...Object.values(cases).map(([path, headers]) => ({ path, headers })),
    { path: '/insights/not-there/' },
    { path: '/insights/search?q=mcp' },
  ]
  for (let count = 0; count <= 200_000; count += 50_000) {
    const size = told<number>()
    child.send('memory')
    heap[`after ${count} requests`] = await size
    const [url = ''] = Object.values(handlers).slice(-1)
    await autocannon({ url, connections: 20, amount: 50_000, requests })
  }
} finally {
  child.kill()
}
// biome-ignore lint/suspicious/noConsole: the tables are what the script is for
console.table(rows)
// biome-ignore lint/suspicious/noConsole: the tables are what the script is for
console.table({ 'heap in use, MB': heap })

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
