import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import pg from 'pg'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { freePort, password, written } from './newsroom.ts'

const { STANDFIRST_POSTGRES, STANDFIRST_TEST_ALL } = process.env
const server = STANDFIRST_POSTGRES ?? 'postgresql://localhost'

/** A process of the newsroom. */
interface Room {
  origin: string
  process: ChildProcess
  post(path: string, form: Record<string, string>): Promise<Response>
  /** Sign in; gives the cookie. */
  signIn(): Promise<string>
}

/** A database that is not there yet. */
async function newDatabase(): Promise<string> {
  const name = `newsroom_${randomUUID().replaceAll('-', '')}`
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await run(`create database ${name}`)
  onTestFinished(() => run(`drop database ${name} with (force)`))
  // An address of a socket has no host, and is no URL.
  const [address = '', ...query] = server.split('?')
  const [scheme, rest = ''] = address.split('://')
  return [`${scheme}://${rest.split('/')[0]}/${name}`, ...query].join('?')
}

async function start(database: string, folder: string): Promise<Room> {
  const port = await freePort()
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/start.ts')], {
    env: {
      ...process.env,
      DATABASE_URL: database,
      NEWSROOM_FOLDER: folder,
      NEWSROOM_PASSWORD: password,
      NEWSROOM_SECRET: 'a secret that is long enough, 32 letters',
      PORT: String(port),
      SITE_URL: 'http://newsroom.example/',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve())
    child.once('exit', (code) => reject(new Error(`It ended with ${code}`)))
  })
  const origin = `http://localhost:${port}`
  let cookie = ''
  const post = async (path: string, form: Record<string, string>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(form)) body.append(name, value)
    return fetch(origin + path, {
      method: 'POST',
      body,
      headers: { cookie, origin, 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
    })
  }
  return {
    origin,
    process: child,
    post,
    async signIn() {
      const response = await post('/desk/sign-in', { password })
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
      return cookie
    },
  }
}

async function latest({ origin }: Room): Promise<string> {
  const client = new Client({ name: 'agent', version: '1.0.0' })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${origin}/mcp`)))
  const { content } = await client.callTool({ name: 'latest', arguments: {} })
  await client.close()
  return JSON.stringify(content)
}

describe.skipIf(!STANDFIRST_POSTGRES && STANDFIRST_TEST_ALL !== '1')('on PostgreSQL', () => {
  test('two processes agree, and what one has acknowledged outlives it', async () => {
    const database = await newDatabase()
    const folder = mkdtempSync(join(tmpdir(), 'standfirst-newsroom-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const [one, two] = await Promise.all([start(database, folder), start(database, folder)])
    const page = async () => (await fetch(`${two.origin}/2026/flood/`)).status
    expect(await page()).toBe(404)

    const cookie = await one.signIn()
    const form = { path: '/2026/flood/', source: written('The flood'), at: '', note: '' }
    const saved = await one.post('/desk/save', { ...form, action: 'publish' })
    expect([saved.status, await saved.text()]).toEqual([303, ''])
    one.process.kill('SIGKILL')

    await vi.waitFor(async () => expect(await page()).toBe(200), { timeout: 60_000 })
    expect(await (await fetch(`${two.origin}/feed.xml`)).text()).toContain('The flood')
    expect(await latest(two)).toContain('The flood')

    // A session is of the newsroom, and not of a process.
    const desk = await fetch(`${two.origin}/desk/`, { headers: { cookie }, redirect: 'manual' })
    expect([desk.status, await desk.text()]).toEqual([200, expect.stringContaining('The flood')])
  })
})
