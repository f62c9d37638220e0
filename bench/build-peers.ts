/**
 * A build of the same posts by others: Hugo, which must be installed, Eleventy and Astro. Each writes a page
 * of each post, its Markdown beside it, a list and a full-text RSS feed of the site and of each category and
 * tag; `standfirst build` once with these outputs alone, once as it does by itself. What they wrote is
 * compared first: each page has all sentences of its post, each feed its newest posts.
 *
 * `node bench/build-peers.ts [count] [runs]`; Eleventy and Astro are installed in a temporary folder.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { type BuildPeer, buildPeers } from './build/peers.ts'
import { sentenceOf } from './build/post.ts'

const count = Number(process.argv[2] ?? 5000)
const runs = Number(process.argv[3] ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'standfirst-bench-'))

try {
  const rows: Record<string, object> = {}
  for (const peer of buildPeers) {
    const site = join(folder, peer.name.replaceAll(/\W+/g, '-'))
    if (!peer.setUp(site, count)) {
      rows[peer.name] = { version: 'not installed' }
      continue
    }
    const results: Awaited<ReturnType<typeof timed>>[] = []
    for (let run = 0; run < runs; run++) {
      for (const made of [peer.output, ...peer.state]) {
        rmSync(join(site, made), { recursive: true, force: true })
      }
      results.push(await timed(peer.command, site))
    }
    compare(peer, join(site, peer.output))
    const by = (key: 'clock' | 'most' | 'processor') =>
      results.map((result) => result[key]).sort((one, other) => one - other)[runs >> 1] ??
      Number.NaN
    rows[peer.name] = {
      version: peer.version(site),
      files: filesIn(join(site, peer.output)),
      'seconds of processor time': Number(by('processor').toFixed(2)),
      seconds: Number(by('clock').toFixed(2)),
      'most MB': Math.round(by('most')),
    }
    rmSync(site, { recursive: true })
  }
  // biome-ignore lint/suspicious/noConsole: the table is what the script is for
  console.table(rows)
} finally {
  rmSync(folder, { recursive: true })
}

/** Run a command: seconds by the clock and of processor time, and the most memory of its largest process. */
async function timed([program, ...args]: readonly string[], cwd: string) {
  const start = performance.now()
  const shell = spawn(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null', 'timed', ...[program ?? '', ...args]],
    { cwd, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let said = ''
  shell.stderr.on('data', (text) => {
    said += text
  })
  let most = 0
  const look = setInterval(() => {
    for (const id of descendants(shell.pid ?? 0)) most = Math.max(most, mostOf(id))
  }, 100)
  const status = await new Promise((resolve) => shell.once('close', resolve))
  clearInterval(look)
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${said.slice(-2000)}`)
  const [user = Number.NaN, system = Number.NaN] =
    said.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return { clock: (performance.now() - start) / 1000, processor: user + system, most }
}

function descendants(id: number): number[] {
  try {
    const children = readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8')
        .split(' ')
        .filter(Boolean)
        .map(Number),
    )
    return children.flatMap((child) => [child, ...descendants(child)])
  } catch {
    // It has ended.
    return []
  }
}

/** The most MB that a process has had. */
function mostOf(id: number): number {
  try {
    const [, size = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
    return (Number(size) * 1024) / 1e6
  } catch {
    return 0
  }
}

function compare(peer: BuildPeer, output: string): void {
  const plain = (html: string) =>
    html
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll(/&#(?:8220|x201[cC]);|&ldquo;/g, '“')
      .replaceAll(/&#(?:8221|x201[dD]);|&rdquo;/g, '”')
  for (const number of [0, 1, count >> 1, count - 1]) {
    const page = plain(readFileSync(join(output, `article-${number}/index.html`), 'utf8'))
    const markdown = readFileSync(join(output, `article-${number}/index.md`), 'utf8')
    for (const text of [page, markdown]) {
      const found = text.split(sentenceOf(number)).length - 1
      if (found < 20) throw new Error(`${peer.name}: found ${found} sentences of post ${number}`)
    }
  }
  for (const path of peer.feeds) {
    const feed = readFileSync(join(output, path), 'utf8')
    const items = feed.split('<item>').length - 1
    const newest = path === peer.feeds[0] ? `part ${count - 1} of` : ''
    if (items < 20 || items >= 40 || !feed.includes(newest) || feed.length < 50_000) {
      throw new Error(`${peer.name}: found ${items} items in ${path}, of ${feed.length} characters`)
    }
  }
}

function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    .length
}
