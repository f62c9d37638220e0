import { spawn } from 'node:child_process'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, onTestFinished, test } from 'vitest'
import { bin, config, folderWith, markdown, standfirst } from './standfirst.ts'

const files = {
  'standfirst.config.json': config({
    site: { url: 'https://news.example/', title: 'Example News' },
  }),
  'articles/first.md': markdown('First', ['tags: [Rain]']),
  'articles/kept.md': markdown('Kept', ['rights: { ai: { input: deny } }']),
  'articles/draft.md': markdown('A secret draft', ['status: draft']),
}

async function textOf(client: Client, name: string, args: Record<string, unknown>) {
  const { content } = await client.callTool({ name, arguments: args })
  return JSON.stringify(content)
}

async function overStdio(cwd: string): Promise<Client> {
  const client = new Client(
    { name: 'agent', version: '1.0.0' },
    { versionNegotiation: { mode: 'auto' } },
  )
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [bin, 'mcp'],
    cwd,
    stderr: 'pipe',
  })
  await client.connect(transport)
  onTestFinished(() => client.close())
  return client
}

test('an agent that starts it finds, lists and reads over stdio', async () => {
  const client = await overStdio(folderWith(files))
  expect(client.getServerVersion()).toMatchObject({ name: 'example.news/articles' })
  const list = await textOf(client, 'latest', {})
  expect(list).toContain('https://news.example/first/')
  expect(list).not.toMatch(/kept|secret draft/i)
  expect(await textOf(client, 'search', { query: 'rain' })).toContain('/first/')
  expect(await textOf(client, 'read', { url: '/first/' })).toContain('title: \\"First\\"')
  expect(await textOf(client, 'read', { url: '/kept/' })).toContain('is withheld')
})

test('what a configuration prints does not disturb the protocol', async () => {
  const { 'standfirst.config.json': json, ...rest } = files
  const client = await overStdio(
    folderWith({
      ...rest,
      'standfirst.config.mjs': `console.log('hello')\nexport default ${json}`,
    }),
  )
  expect(await textOf(client, 'latest', {})).toContain('/first/')
})

test('over HTTP it answers this computer alone', async () => {
  const child = spawn(process.execPath, [bin, 'mcp', '--port', '0'], { cwd: folderWith(files) })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
      const found = /http:\/\/\S+/.exec(said)?.[0]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(said)))
  })
  const client = new Client({ name: 'agent', version: '1.0.0' })
  await client.connect(new StreamableHTTPClientTransport(new URL(url)))
  expect(await textOf(client, 'read', { url: '/first/' })).toContain('title: \\"First\\"')
  await client.close()
  const card = await fetch(new URL('/.well-known/mcp/server-card.json', url))
  expect(await card.json()).toMatchObject({ remotes: [{ type: 'streamable-http', url }] })
  expect(card.headers.has('access-control-allow-origin')).toBe(false)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('without a publication it says so, and a host needs a port', () => {
  const empty = standfirst(folderWith(), ['mcp'])
  expect([empty.code, empty.stdout]).toEqual([2, ''])
  expect(empty.stderr).toContain('standfirst init')
  const host = standfirst(folderWith(files), ['mcp', '--host', '0.0.0.0'])
  expect(host.stderr).toContain('Found `--host` without `--port`')
})
