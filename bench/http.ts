/**
 * HTTP: requests a second of the handler, beside a bare one that gives the same bytes, on loopback.
 *
 * Where other programs use the machine, rates differ from one time to the next; the processor time that the
 * server takes for a request does so less.
 *
 * `node bench/http.ts [case]...`; with names of cases, those alone, and no look at the memory.
 */
import { fork } from 'node:child_process'
import process from 'node:process'
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

/** What one turn has shown. */
interface Measured {
  rate: number
  late: number
  /** Microseconds of the server's processor for a request. */
  time: number
  /** Of the rate of a bare handler beside it, and how often it could answer by the processor time of both. */
  share: number
  shareOfTime: number
}

function ofServer(what: 'memory' | 'time'): Promise<number> {
  const answer = told<number>()
  child.send(what)
  return answer
}

const rounds = 7
const wanted = process.argv.slice(2)
const rows: Record<string, Record<string, string>> = {}
const heap: Record<string, number> = {}
try {
  for (const [name, [path, sent]] of Object.entries(cases)) {
    if (wanted.length && !wanted.includes(name)) continue
    const ask = async (url: string) => {
      const headers = { ...sent, 'x-case': name }
      const options = { url: url + path, connections: 20, duration: 1, headers }
      const before = await ofServer('time')
      const { latency, requests } = await autocannon(options)
      const time = ((await ofServer('time')) - before) / requests.total
      return { rate: requests.average, late: latency.p99, time }
    }
    const found = new Map<string, Measured[]>()
    // In short turns, each beside a bare one. The first is not counted: the engine is still compiling.
    for (let round = 0; round <= rounds; round++) {
      const { rate, time } = await ask(bare)
      for (const [kind, url] of Object.entries(handlers)) {
        const own = await ask(url)
        const before = found.get(kind) ?? []
        const shares = { share: own.rate / rate, shareOfTime: time / own.time }
        if (round) found.set(kind, [...before, { ...own, ...shares }])
      }
    }
    for (const [kind, results] of found) {
      rows[`${name}, ${kind}`] = {
        'requests a second': median(results.map(({ rate }) => rate)).toFixed(0),
        'p99, ms': median(results.map(({ late }) => late)).toFixed(1),
        'of a bare handler': median(results.map(({ share }) => share)).toFixed(2),
        'processor, µs a request': median(results.map(({ time }) => time)).toFixed(0),
        'of a bare handler, by processor': median(
          results.map(({ shareOfTime }) => shareOfTime),
        ).toFixed(2),
      }
    }
  }
  // Every address and form, and none that is there, again and again.
  const requests = [
    ...Object.values(cases).map(([path, headers]) => ({ path, headers })),
    { path: '/insights/not-there/' },
    { path: '/insights/search?q=mcp' },
  ]
  for (let count = 0; count <= 200_000 && wanted.length === 0; count += 50_000) {
    heap[`after ${count} requests`] = await ofServer('memory')
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
