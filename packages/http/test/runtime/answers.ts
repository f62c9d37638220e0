import type { Article } from '@standfirst/core'
import { createHandler, type ServedConfig } from '@standfirst/http'
import { configOf, type StandfirstConfig } from '@standfirst/publication/config'
import { memoryStore } from '@standfirst/store'
import { Hono } from 'hono'
import { memoryMedia } from '../memory-media.ts'
import type { Row } from '../rows.ts'

/** A table of requests with all that it needs, as JSON. */
export interface Table {
  /** As it was read from files. */
  config: ServedConfig
  /** As somebody has written it. */
  given: StandfirstConfig
  articles: readonly Article[]
  files: Readonly<Record<string, string>>
  redirects: Readonly<Record<string, string>>
  now: string
  rows: readonly Row[]
}

/** What a request was answered with. */
export interface Answer {
  ask: string
  status: number
  headers: readonly (readonly [name: string, value: string])[]
  /** SHA-256 of the content, whatever its encoding. */
  hash: string
}

/**
 * Answer each request of a table, by a handler over a list, and by one that is mounted in Hono, over a store
 * and a configuration for which no file was read.
 */
export async function answers(table: Table): Promise<Answer[]> {
  const { articles, config, files, given, redirects, rows } = table
  const now = new Date(table.now)
  const media = memoryMedia(files, now.getTime())
  const common = { redirects, media, now: () => now }
  const handler = createHandler({ ...common, config, source: articles })
  const store = memoryStore({ now: () => now })
  for (const article of articles) await store.put(article)
  const mounted = createHandler({ ...common, config: await configOf(given), source: store })
  const app = new Hono()
  app.all('*', ({ req }) => mounted(req.raw))
  const found: Answer[] = []
  for (const [by, fetch] of [
    ['handler', handler],
    ['Hono', (request: Request) => app.fetch(request)],
  ] as const) {
    for (const row of rows) found.push(await answer(row, by, fetch))
  }
  return found
}

async function answer(
  { ask, with: headers = {} }: Row,
  by: string,
  fetch: (request: Request) => Response | Promise<Response>,
): Promise<Answer> {
  const [method = 'GET', path = '/'] = ask.split(' ')
  const response = await fetch(new Request(`https://news.example${path}`, { method, headers }))
  const isEncoded = response.headers.has('content-encoding')
  const content =
    isEncoded && response.body
      ? response.body.pipeThrough(new DecompressionStream('gzip'))
      : response.body
  const bytes = await new Response(content).arrayBuffer()
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return {
    ask: `${ask} ${JSON.stringify(headers)} by ${by}`,
    status: response.status,
    headers: [...response.headers]
      // How much gzip saves is for each runtime to say.
      .filter(([name]) => !(isEncoded && name === 'content-length'))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
    hash: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}
