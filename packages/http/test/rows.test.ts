import { createHandler, type Handler } from '@standfirst/http'
import { beforeAll, expect, test } from 'vitest'
import { loadFiles } from './load-files.ts'
import { memoryMedia } from './memory-media.ts'
import { newsFiles, newsMedia, newsNow } from './news.ts'
import { outputsOf, withTags } from './outputs-of.ts'
import { type Row, redirects, rows } from './rows.ts'

let handler: Handler
let outputs: Map<string, string>
const errors: unknown[] = []

beforeAll(async () => {
  const { articles, config } = await loadFiles(newsFiles, newsNow)
  outputs = outputsOf(config, articles)
  handler = createHandler({
    config,
    source: articles,
    now: () => new Date(newsNow),
    redirects,
    media: memoryMedia(newsMedia, Date.parse(newsNow)),
    onError: (error) => errors.push(error),
  })
})

test.each(rows)(
  '$ask $with',
  async ({ ask, file, body: text, has = {}, says, status, with: sent = {} }: Row) => {
    const [method = 'GET', path = '/'] = ask.split(' ')
    const headers = withTags(sent, outputs)
    const response = await handler(new Request(`https://news.example${path}`, { method, headers }))
    const body = await decoded(response)
    const found = Object.fromEntries(
      Object.keys(has).map((name) => [name, response.headers.get(name)]),
    )
    expect({ status: response.status, ...found }).toEqual({
      status,
      ...withTags(has, outputs),
    })
    if (file !== undefined) expect(body).toBe(outputs.get(file) ?? `no output ${file}`)
    if (text !== undefined) expect(body).toBe(text)
    if (says !== undefined) expect(body).toContain(says)
    if (method === 'HEAD' || status === 304) expect(body).toBe('')
    expect(errors).toEqual([])
  },
)

/** The content of an answer, whatever its encoding. */
async function decoded(response: Response): Promise<string> {
  const isEncoded = response.headers.get('content-encoding') === 'gzip'
  if (!isEncoded || !response.body) return response.text()
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text()
}

test('every output of a build is served at its address, with the same bytes', async () => {
  const { config } = await loadFiles(newsFiles, newsNow)
  expect(outputs.size).toBeGreaterThan(60)
  for (const [path, content] of outputs) {
    const address = path.split('/').map(encodeURIComponent).join('/')
    let response = await handler(new Request(new URL(address, config.feed.url)))
    const location = response.headers.get('location')
    if (location !== null) response = await handler(new Request(new URL(location, config.feed.url)))
    expect([path, response.status]).toEqual([path, statusOf(path)])
    expect([path, await response.text()]).toEqual([path, content])
  }
})

function statusOf(path: string): number {
  if (path.startsWith('wrong/')) return 410
  return path === '404.html' ? 404 : 200
}
