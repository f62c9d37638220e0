/**
 * PostgreSQL killed in the middle of writes: is each article there that was acknowledged?
 *
 * `node bench/postgres-kills.ts [times]` starts a server of Debian's in a folder of its own, and ends all of its
 * processes at once by SIGKILL while two articles at a time are written to it. One store is open all along, as in a
 * process that serves; it finds its way back by itself. Root runs the server as `nobody`, as PostgreSQL refuses root.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import type { ArticleStore } from '@standfirst/store'
import { postgresStore } from '@standfirst/store/postgres'
import { addressOf, numbered } from '../packages/store/test/durable/numbered.ts'

const [times = '500'] = process.argv.slice(2)
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const versions = '/usr/lib/postgresql'
const newest = readdirSync(versions).sort((one, other) => Number(other) - Number(one))[0] ?? ''
const program = (name: string) => join(versions, newest, 'bin', name)
const folder = mkdtempSync(join(tmpdir(), 'standfirst-kills-'))
const data = join(folder, 'data')
if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid)
execFileSync(
  program('initdb'),
  ['-D', data, '-U', 'standfirst', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
  { ...nobody, cwd: '/', stdio: 'ignore' },
)

/** What became of the tries. */
const counts = {
  kills: 0,
  'articles acknowledged': 0,
  'kept though nobody was told': 0,
  'lost or half there': 0,
}
let server = await start()
try {
  const store = await postgresStore(`postgresql://standfirst@/postgres?host=${folder}`)
  let next = 1
  for (let round = 1; round <= Number(times); round++) {
    next = await killed(store, next, 1 + (round % 7))
    counts.kills = round
    // biome-ignore lint/suspicious/noConsole: a word now and then, as it takes minutes
    if (round % 50 === 0) console.log(round)
  }
  // Nothing has gone since, either.
  for (let number = 1; number < next; number++) await count(store, number, true)
  await store.close()
  // biome-ignore lint/suspicious/noConsole: the table is what the script is for
  console.table(counts)
  if (counts['lost or half there'] > 0) process.exitCode = 1
} finally {
  await kill()
  rmSync(folder, { recursive: true, force: true })
}

/** Write pairs of articles until the server is killed, and look for them when it is there again. */
async function killed(store: ArticleStore, first: number, after: number): Promise<number> {
  let last = first - 1
  const writing = (async () => {
    for (let number = first; ; number++) {
      const result = await store.transaction(async (writer) => {
        for (const part of ['a', 'b']) await writer.put(numbered(number, part))
      })
      if (!result.success) throw new Error(JSON.stringify(result.issues))
      last = number
      counts['articles acknowledged'] += 2
    }
  })()
  const ended = writing.catch(() => {})
  while (last < first - 1 + after) await setTimeout(1)
  // Anywhere in what it does next.
  await setTimeout(Math.random() * 8)
  await kill()
  await ended
  server = await start()
  for (let number = first; number <= last; number++) await count(store, number, true)
  const isThere = await count(store, last + 1, false)
  if (isThere) counts['kept though nobody was told'] += 2
  return last + (isThere ? 2 : 1)
}

/** Whether a pair is there; half of one never is, and one that was acknowledged is. */
async function count(store: ArticleStore, number: number, isAcknowledged: boolean) {
  const parts = ['a', 'b'].map((part) => addressOf(number, part))
  const found = await Promise.all(parts.map((url) => again(() => store.get(url))))
  const there = found.filter((one) => one?.article.title === `Article ${number}`).length
  if (there === 1 || (isAcknowledged && there === 0)) counts['lost or half there']++
  return there === 2
}

/** The first queries may meet connections that the old server has left. */
async function again<Value>(ask: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask()
    } catch (error) {
      if (tries > 20) throw error
      await setTimeout(50)
    }
  }
}

async function start(): Promise<ChildProcess> {
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'shared_buffers=16MB']
  const child = spawn(
    program('postgres'),
    ['-D', data, ...settings.flatMap((one) => ['-c', one])],
    { ...nobody, cwd: '/', stdio: 'ignore' },
  )
  const isReady = () => {
    try {
      execFileSync(program('pg_isready'), ['-h', folder, '-q'])
      return true
    } catch {
      return false
    }
  }
  for (let tries = 0; !isReady(); tries++) {
    // A process of the one before may still hold its memory.
    if (child.exitCode !== null) return start()
    if (tries > 300) throw new Error('PostgreSQL does not start')
    await setTimeout(50)
  }
  return child
}

/** End all processes of the server at once. */
async function kill(): Promise<void> {
  const { pid } = server
  if (pid === undefined || server.exitCode !== null || server.signalCode !== null) return
  const children = execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
  const gone = once(server, 'exit')
  for (const one of [pid, ...children.trim().split('\n').map(Number)]) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
  await gone
}
