import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createHandler } from '@standfirst/http'
import { type Listening, listen } from '@standfirst/http/node'
import { has } from '@standfirst/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadFiles } from './load-files.ts'
import { newsFiles, newsNow } from './news.ts'

const run = promisify(execFile)
let folder: string
let server: Listening
let asked: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-clients-'))
  const { articles, config } = await loadFiles(newsFiles, newsNow)
  const handler = createHandler({ config, source: articles, now: () => new Date(newsNow) })
  const logged = async (request: Request) => {
    const response = await handler(request)
    asked.push(`${request.method} ${new URL(request.url).pathname} ${response.status}`)
    return response
  }
  server = await listen(logged, { port: 0 })
})

afterAll(async () => {
  await server.stop(0)
  rmSync(folder, { recursive: true })
})

beforeEach(() => {
  asked = []
})

test('curl saves the tag of a feed, and fetches nothing the second time', async () => {
  const [tag, first, second] = ['tag', 'first', 'second'].map((name) => join(folder, name))
  const args = ['-sS', '--compressed', '--etag-compare', tag, '--etag-save', tag]
  const url = `${server.url}/feed.xml`
  await run('curl', [...args, '-o', first, url] as string[])
  const { stdout } = await run('curl', [
    ...args,
    '-w',
    '%{http_code}',
    '-o',
    second,
    url,
  ] as string[])
  expect(stdout).toBe('304')
  expect(asked).toEqual(['GET /feed.xml 200', 'GET /feed.xml 304'])
  expect(readFileSync(String(first), 'utf8')).toContain('About flood')
})

test('curl is told by HEAD what GET would give', async () => {
  const url = `${server.url}/flood/`
  const lines = async (args: string[]) => {
    const { stdout } = await run('curl', ['-sS', '-D', '-', '-o', '/dev/null', ...args, url])
    return stdout
      .split('\r\n')
      .filter((line) => !/^(?:date|connection|keep-alive):/i.test(line))
      .sort()
  }
  const got = await lines([])
  expect(await lines(['-I'])).toEqual(got)
  expect(got.join('\n')).toMatch(/^content-length: \d+$/im)
})

test('who asks as in HTTP/1.0, without a host, is answered', async () => {
  const args = ['-sS', '--http1.0', '-H', 'Host:', '-w', '%{http_code}', '-o', '/dev/null']
  const { stdout } = await run('curl', [...args, `${server.url}/flood/`])
  expect(stdout).toBe('200')
})

test('curl fetches by date only what is newer', async () => {
  const file = join(folder, 'by-date')
  const args = ['-sS', '-R', '-o', file, '-w', '%{http_code}']
  await run('curl', [...args, `${server.url}/feed.json`])
  const { stdout } = await run('curl', [...args, '-z', file, `${server.url}/feed.json`])
  expect(stdout).toBe('304')
})

test.skipIf(!has.newsboat)('newsboat polls, and is told that nothing is new', async () => {
  const path = (name: string) => join(folder, name)
  writeFileSync(path('urls'), `${server.url}/feed.xml\n${server.url}/tag/rain/atom.xml\n`)
  writeFileSync(path('config'), '')
  const args = ['-u', path('urls'), '-C', path('config'), '-c', path('cache.db'), '-x', 'reload']
  const polls: string[][] = []
  // At its second poll some versions forget what the first has said (newsboat#2734).
  for (let count = 0; count < 3; count++) {
    asked = []
    await run('newsboat', args)
    polls.push(asked.toSorted())
  }
  expect(polls[0]).toEqual(['GET /feed.xml 200', 'GET /tag/rain/atom.xml 200'])
  expect(polls[2]).toEqual(['GET /feed.xml 304', 'GET /tag/rain/atom.xml 304'])
})

test.skipIf(!has.feedparser)('Universal Feed Parser polls by tag and by date', async () => {
  const script = `
import feedparser, sys
url = sys.argv[1]
first = feedparser.parse(url)
print(first.status, len(first.entries), int(first.bozo))
print(feedparser.parse(url, etag=first.etag).status)
print(feedparser.parse(url, modified=first.modified).status)
`
  const { stdout } = await run('/usr/bin/python3', ['-c', script, `${server.url}/atom.xml`])
  expect(stdout).toBe('200 4 0\n304\n304\n')
})
