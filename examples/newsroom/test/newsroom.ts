import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { Feed } from '@standfirst/core'
import { loadConfig } from '@standfirst/publication'
import { type ArticleStore, memoryStore } from '@standfirst/store'
import { onTestFinished } from 'vitest'
import { createApp } from '../src/app.ts'
import { createSessions } from '../src/session.ts'

export const origin = 'http://localhost:3000'
export const password = 'correct horse battery'

/** A newsroom, and somebody who asks it. */
export interface Newsroom {
  store: ArticleStore
  fetch: (request: Request) => Response | Promise<Response>
  /** Set the time that it is. */
  setTime(time: string): void
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** Send a form, as the browser of an editor who has signed in. */
  post(
    path: string,
    form: Record<string, string | Blob>,
    headers?: Record<string, string>,
  ): Promise<Response>
  /** Sign in; what is asked from then on is asked as the editor. */
  signIn(): Promise<Response>
  cookie: string
}

/**
 * Open a newsroom in memory.
 *
 * @param feed - What its publication says of itself.
 */
export async function newsroom(feed: Partial<Feed> = {}): Promise<Newsroom> {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-newsroom-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  let time = new Date('2026-11-28T12:00:00Z')
  const now = () => time
  const store = memoryStore({ now })
  const read = await loadConfig(join(import.meta.dirname, '../publication'), {
    site: `${origin}/`,
  })
  const config = { ...read, feed: { ...read.feed, ...feed } }
  const sessions = await createSessions(password, 'a secret that is long enough, 32 letters', false)
  const app = createApp({ config, store, sessions, folder, now })
  const room: Newsroom = {
    store,
    cookie: '',
    fetch: (request) => app.fetch(request),
    setTime(given) {
      time = new Date(given)
    },
    get: async (path, headers = {}) =>
      app.fetch(new Request(origin + path, { headers: { cookie: room.cookie, ...headers } })),
    post: async (path, form, headers = {}) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(form)) body.append(name, value)
      return app.fetch(
        new Request(origin + path, {
          method: 'POST',
          body,
          headers: { cookie: room.cookie, origin, 'sec-fetch-site': 'same-origin', ...headers },
        }),
      )
    },
    signIn: async () => {
      const response = await room.post('/desk/sign-in', { password })
      room.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
      return response
    },
  }
  return room
}

/** A port that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** What an agent is told, as JSON, when it calls a tool of a newsroom. */
export async function askAgent(
  site: string,
  answer: (request: Request) => Response | Promise<Response>,
  name: string,
  args: Record<string, unknown>,
): Promise<string> {
  const client = new Client({ name: 'agent', version: '1.0.0' })
  const transport = new StreamableHTTPClientTransport(new URL(`${site}/mcp`), {
    fetch: async (url, init) => answer(new Request(url, init)),
  })
  await client.connect(transport)
  const { content } = await client.callTool({ name, arguments: args })
  await client.close()
  return JSON.stringify(content)
}

/** An article as an editor writes it. */
export function written(title: string, text = 'Heavy rain flooded the old town.'): string {
  return `---\ntitle: ${title}\nsummary: What happened.\nauthors: [Ada Example]\n---\n\n${text}\n`
}
