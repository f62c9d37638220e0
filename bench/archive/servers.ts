import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, chownSync, mkdtempSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'

/** A server that keeps a queue, which can be killed and started again on what it has kept. */
export interface QueueServer {
  start(): Promise<void>
  kill(): Promise<void>
  url(host: string): string
}

/** Redis with an append-only file, in a folder of its own. */
export function redisServer(hosts: readonly string[], port: number): QueueServer {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-redis-'))
  return server(
    port,
    (host) => `redis://${host}:${port}`,
    () => {
      const settings = { port, dir: folder, save: '', appendonly: 'yes', 'protected-mode': 'no' }
      const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
      return spawn('redis-server', [...args, '--bind', ...hosts], { stdio: 'ignore' })
    },
  )
}

/** PostgreSQL of Debian's, in a folder of its own; root runs it as `nobody`. */
export function postgresServer(hosts: readonly string[], port: number): QueueServer {
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const versions = '/usr/lib/postgresql'
  const [newest = ''] = readdirSync(versions).sort((one, other) => Number(other) - Number(one))
  const program = (name: string) => join(versions, newest, 'bin', name)
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-postgres-'))
  const data = join(folder, 'data')
  if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid)
  const init = ['-D', data, '-U', 'standfirst', '-A', 'trust', '-E', 'UTF8', '--locale=C']
  execFileSync(program('initdb'), init, { ...nobody, cwd: '/', stdio: 'ignore' })
  appendFileSync(join(data, 'pg_hba.conf'), 'host all all 10.0.0.0/8 trust\n')
  const settings = [
    `listen_addresses=${hosts}`,
    `port=${port}`,
    `unix_socket_directories=${folder}`,
  ]
  const args = ['-D', data, ...settings.flatMap((one) => ['-c', one])]
  return server(
    port,
    (host) => `postgresql://standfirst@${host}:${port}/postgres`,
    () => spawn(program('postgres'), args, { ...nobody, cwd: '/', stdio: 'ignore' }),
  )
}

function server(port: number, url: QueueServer['url'], begin: () => ChildProcess): QueueServer {
  let child: ChildProcess | undefined

  async function start(): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      // A process of the one before may still hold its memory.
      if (!child || child.exitCode !== null || child.signalCode !== null) child = begin()
      await setTimeout(200)
      if (await answers(port)) return
    }
    throw new Error('The server does not start')
  }

  return {
    start,
    url,
    /** All of its processes at once. */
    async kill() {
      const pid = child?.pid
      if (!child || pid === undefined || child.exitCode !== null) return
      const gone = once(child, 'exit')
      for (const one of [pid, ...childrenOf(pid)]) {
        try {
          process.kill(one, 'SIGKILL')
        } catch {
          // It has ended by itself.
        }
      }
      await gone
    },
  }
}

function childrenOf(pid: number): number[] {
  try {
    const said = execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    return said.trim().split('\n').map(Number)
  } catch {
    return []
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
