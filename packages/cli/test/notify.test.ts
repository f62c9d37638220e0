import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bin, config, folderWith, markdown, standfirst, write } from './standfirst.ts'

/** A hub that answers with a status, and keeps what it was told. */
async function hubWith(status: number): Promise<{ url: string; told: string[] }> {
  const told: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      told.push(body)
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, told }
}

/** The program beside the hub of this process. */
function notify(cwd: string, ...args: string[]) {
  const child = spawn(process.execPath, [bin, 'notify', ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, said }))
  })
}

const filesFor = (hub: string) => ({
  'standfirst.config.json': config({
    site: { url: 'https://news.example/', title: 'Example News', hubs: [hub] },
  }),
  'articles/first.md': markdown('First'),
  'articles/second.md': markdown('Second'),
})

test('hubs are told of what has changed since the last time, and of nothing else', async () => {
  const { told, url } = await hubWith(202)
  const folder = folderWith(filesFor(url))
  const first = await notify(folder)
  expect(first).toMatchObject({ code: 0, said: expect.stringContaining('use --all') })
  write(folder, { 'articles/second.md': markdown('Second', [], 'Another text.') })
  const dry = await notify(folder, '--dry-run')
  const hub = new URL(url).host
  expect(dry.said).toContain(
    `Would tell ${hub} of 1 page and 3 feeds:\n  https://news.example/second/\n`,
  )
  // It says whom, and what search engines look for in vain.
  const key = 'abcdefgh12345678'
  const { said } = await notify(folder, '--dry-run', '--indexnow', key)
  expect(said).toContain(`Would tell ${hub} and api.indexnow.org of 1 page and 3 feeds:\n`)
  expect(said).toContain(`https://news.example/${key}.txt: \`public/${key}.txt\` is not there`)
  write(folder, { [`public/${key}.txt`]: key })
  expect((await notify(folder, '--dry-run', '--indexnow', key)).said).not.toContain('is not there')
  expect(told).toEqual([])
  const changed = await notify(folder)
  expect(changed).toMatchObject({ code: 0, said: expect.stringContaining(`Told ${hub} of 1 page`) })
  expect(told.length).toBe(1)
  expect(new URLSearchParams(told[0]).getAll('hub.url')).toContain('https://news.example/feed.xml')
  expect((await notify(folder)).said).toBe('Nothing has changed since the last time.\n')
  expect((await notify(folder, '--all')).said).toContain(`Told ${hub} of 2 pages`)
  write(folder, { '.standfirst/notified.json': '{"articles":5}' })
  expect((await notify(folder)).said).toContain('use --all')
})

test('what was not taken is told the next time', async () => {
  const { told, url } = await hubWith(403)
  const folder = folderWith(filesFor(url))
  await notify(folder)
  const before = readFileSync(join(folder, '.standfirst/notified.json'), 'utf8')
  write(folder, { 'articles/third.md': markdown('Third') })
  const refused = await notify(folder)
  expect(refused.code).toBe(1)
  expect(refused.said).toContain(`Could not tell ${new URL(url).host} of 1 page`)
  expect(refused.said).toContain('Found the status 403')
  expect(told.length).toBe(1)
  expect(readFileSync(join(folder, '.standfirst/notified.json'), 'utf8')).toBe(before)
})

test('a draft without a date keeps nobody from being told', async () => {
  const { told, url } = await hubWith(202)
  const folder = folderWith(filesFor(url))
  await notify(folder)
  const draft = '---\ntitle: D\nstatus: draft\n---\n\nText.\n'
  write(folder, { 'articles/draft.md': draft, 'articles/third.md': markdown('Third') })
  expect(await notify(folder)).toMatchObject({ code: 0 })
  expect(told.length).toBe(1)
})

test('articles with errors are not said to be gone, and somebody must be there to be told', async () => {
  const { told, url } = await hubWith(202)
  const folder = folderWith(filesFor(url))
  await notify(folder)
  write(folder, { 'articles/second.md': '---\ntitle: Second\npublishedAt: never\n---\n\nText.\n' })
  const wrong = await notify(folder)
  expect(wrong).toMatchObject({
    code: 2,
    said: expect.stringContaining('Found 1 article with errors'),
  })
  expect(told).toEqual([])
  const alone = standfirst(folderWith({ ...filesFor(url), 'standfirst.config.json': config() }), [
    'notify',
  ])
  expect(alone.stderr).toContain('Found nobody to tell')
})
