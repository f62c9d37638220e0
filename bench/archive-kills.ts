/**
 * An archive that three workers render, one of which and the server of the queue are killed in the middle: is all of it
 * there, once, and with the bytes of a single process?
 *
 * `node bench/archive-kills.ts redis|postgres [articles]` makes three networks (`ip netns`, as root), a server in a folder
 * of its own, and three workers. A third of the way one worker is ended by SIGKILL, and halfway all processes of the
 * server at once. When all is done, each file is compared with what this process renders alone. It tells how many
 * articles a second were rendered, of the time of a processor too, and how much memory each worker had meanwhile.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { configOf } from '@standfirst/publication/config'
import { articleRenderer, folderTarget, renderArchive, verifyArchive } from '@standfirst/queue'
import { numberedSource, siteOfArchive } from './archive/numbered-source.ts'
import { postgresServer, redisServer } from './archive/servers.ts'

const [kind, given = '300000'] = process.argv.slice(2)
const count = Number(given)
const numbers = [1, 2, 3]
const spaceOf = (number: number) => `sf${process.pid}n${number}`
const hostOf = (number: number) => `10.${77 + (process.pid % 100)}.${number}.1`
const guestOf = (number: number) => hostOf(number).replace(/1$/, '2')

const hosts = ['127.0.0.1', ...numbers.map(hostOf)]
const folder = mkdtempSync(join(tmpdir(), 'standfirst-archive-'))
const port = 20_000 + (process.pid % 10_000)
const server = (kind === 'postgres' ? postgresServer : redisServer)(hosts, port)
const source = numberedSource(count)
const target = folderTarget(folder)
const workers = new Map<number, ChildProcess>()
const memory = new Map<number, number[]>()
const facts: Record<string, number | string> = { server: kind ?? 'redis', articles: count }

try {
  for (const number of numbers) openNetwork(number)
  await server.start()
  const connection = server.url('127.0.0.1')
  const archive = await renderArchive({ connection, source, target, templateVersion: '1' })
  for (const number of numbers) startWorker(number)
  const sampling = setInterval(sample, 1000)
  const started = performance.now()
  let kills = 0
  const result = await archive.finished({
    onError: () => {},
    onProgress: ({ articles, state }) => {
      const part = state === 'planning' ? 0 : articles.done / count
      if (kills === 0 && part > 1 / 3) {
        kills = 1
        workers.get(1)?.kill('SIGKILL')
        say(`killed a worker at ${articles.done}`)
      }
      if (kills === 1 && part > 1 / 2) {
        kills = 2
        say(`killed the server at ${articles.done}`)
        void server
          .kill()
          .then(() => setTimeout(2000))
          .then(server.start)
      }
    },
  })
  facts.kills = kills
  facts.seconds = Math.round((performance.now() - started) / 1000)
  facts['articles a second'] = Math.round(count / Number(facts.seconds))
  clearInterval(sampling)
  await archive.close()
  await stopWorkers()
  if (!result.success) throw new Error(JSON.stringify(result))
  facts.objects = result.manifest.objects
  facts['MB written'] = Math.round(result.manifest.bytes / 2 ** 20)
  say('comparing')
  facts.verified = JSON.stringify(await verifyArchive({ target, templateVersion: '1' }))
  Object.assign(facts, await compared())
  for (const [number, megabytes] of memory) facts[`MB of worker ${number}`] = shown(megabytes)
  // biome-ignore lint/suspicious/noConsole: the table is what the script is for
  console.table(facts)
  const isWrong = facts.missing || facts.other || facts['not of the archive']
  if (isWrong || kills < 2) process.exitCode = 1
} finally {
  await stopWorkers()
  await server.kill()
  for (const number of numbers) closeNetwork(number)
  rmSync(folder, { recursive: true, force: true })
}

/** Render all articles in this process, and look for what was rendered in the folder. */
async function compared() {
  const config = await configOf(siteOfArchive)
  const render = articleRenderer(config)
  const found = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => relative(folder, join(one.parentPath, one.name)))
      // What is known of the rendering, and what the worker was writing that was killed.
      .filter((name) => !/^\.(archive|aside)\//.test(name)),
  )
  const counts = { same: 0, other: 0, missing: 0, 'not of the archive': 0 }
  const whole = createHash('sha256')
  const began = process.cpuUsage()
  let cursor: string | undefined
  do {
    const page = await source.list({ cursor, limit: 500 })
    for (const { id } of page.articles) {
      const stored = await source.get(id)
      if (!stored) continue
      for (const { content, path } of await render(stored.article, () => {})) {
        whole.update(content)
        if (!found.delete(path)) counts.missing += 1
        else if (readFileSync(join(folder, path), 'utf8') === content) counts.same += 1
        else counts.other += 1
      }
    }
    cursor = page.next
  } while (cursor !== undefined)
  counts['not of the archive'] = found.size
  const { system, user } = process.cpuUsage(began)
  const rate = Math.round(count / ((system + user) / 1e6))
  return { ...counts, 'alone, articles a second of a processor': rate, sha256: whole.digest('hex') }
}

function startWorker(number: number): void {
  const program = join(import.meta.dirname, 'archive/worker.ts')
  const args = [process.execPath, program, server.url(hostOf(number)), folder, String(count)]
  const child = spawn('ip', ['netns', 'exec', spaceOf(number), ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  workers.set(number, child)
  memory.set(number, [])
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.once('exit', (_, signal) => {
    facts[`worker ${number}`] = signal ?? said.trim()
  })
}

async function stopWorkers(): Promise<void> {
  for (const child of workers.values()) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
}

/** Memory that each worker has now. */
function sample(): void {
  for (const [number, child] of workers) {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])
      if (kilobytes) memory.get(number)?.push(Math.round(kilobytes / 1024))
    } catch {
      // It was killed.
    }
  }
}

/** How memory was in each tenth of the time: the highest. */
function shown(megabytes: readonly number[]): string {
  const size = Math.max(1, Math.ceil(megabytes.length / 10))
  const tenths = Array.from({ length: Math.ceil(megabytes.length / size) }, (_, index) =>
    Math.max(...megabytes.slice(index * size, (index + 1) * size)),
  )
  return tenths.join(' ')
}

function openNetwork(number: number): void {
  const [space, out, inside] = [spaceOf(number), `${spaceOf(number)}o`, `${spaceOf(number)}i`]
  ip('netns', 'add', space)
  ip('link', 'add', out, 'type', 'veth', 'peer', 'name', inside)
  ip('link', 'set', inside, 'netns', space)
  ip('addr', 'add', `${hostOf(number)}/30`, 'dev', out)
  ip('link', 'set', out, 'up')
  ip('-n', space, 'addr', 'add', `${guestOf(number)}/30`, 'dev', inside)
  ip('-n', space, 'link', 'set', inside, 'up')
}

function closeNetwork(number: number): void {
  try {
    ip('netns', 'del', spaceOf(number))
  } catch {
    // It was never made.
  }
}

function ip(...args: string[]): void {
  execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

function say(words: string): void {
  process.stderr.write(`${words}\n`)
}
