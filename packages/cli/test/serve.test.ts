import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bin, config, contentsOf, folderWith, markdown, standfirst } from './standfirst.ts'

/** Start a server; it is stopped after the test, as Ctrl+C does. */
async function serve(cwd: string, args: readonly string[] = []) {
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0', ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  })
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  child.stderr.on('data', (text) => {
    said += text
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      said += text
      const found = /http:\/\/\S+/.exec(said)?.[0]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(said)))
  })
  return { child, ended, url, said: () => said }
}

const site = 'https://news.example/'
const files = {
  'standfirst.config.json': config({
    site: { url: site, title: 'Example News' },
    rights: { terms: 'https://news.example/terms', ai: { train: 'deny' } },
    feeds: { size: 3 },
  }),
  ...Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [
      `articles/a${index}.md`,
      markdown(`Article ${index}`, ['category: News', `tags: [t${index % 2}, Ünï]`]),
    ]),
  ),
  'articles/wrong.md': markdown('Wrong', ['status: retracted']),
  'articles/draft.md': markdown('A secret draft', ['status: draft']),
  'articles/held.md': markdown('Withheld', ['status: withheld']),
  'articles/later.md': markdown('Embargoed', ['publishedAt: 2999-01-01T00:00:00Z']),
  'articles/episode.md': markdown('Episode', [
    'media: [{ type: audio, url: /sound/episode.mp3, mediaType: audio/mpeg, bytes: 10 }]',
  ]),
  'articles/picture.md': markdown('Picture', [], '![A picture](picture.png)'),
  'articles/picture.png': 'not really a picture',
  'articles/unused.png': 'not used',
  'public/sound/episode.mp3': '0123456789',
  'public/robots.txt': 'User-agent: *\nDisallow: /private/\n',
}

test('a server gives the bytes that a build writes, and nothing else', async () => {
  const folder = folderWith(files)
  expect(standfirst(folder, ['build']).code).toBe(0)
  const built = contentsOf(join(folder, 'dist'))
  expect(Object.keys(built).length).toBeGreaterThan(60)
  const { child, ended, url } = await serve(folder)
  for (const [path, content] of Object.entries(built)) {
    const address = path.split('/').map(encodeURIComponent).join('/')
    const response = await fetch(new URL(address, url))
    const status = path.startsWith('wrong') ? 410 : path === '404.html' ? 404 : 200
    expect([path, response.status]).toEqual([path, status])
    expect([path, Buffer.from(await response.arrayBuffer()).toString('latin1')]).toEqual([
      path,
      content,
    ])
  }
  for (const path of [
    'draft/',
    'held/',
    'later/',
    'unused.png',
    'standfirst.config.json',
    '.standfirst/',
  ])
    expect([path, (await fetch(new URL(path, url))).status]).toEqual([path, 404])

  const part = await fetch(new URL('sound/episode.mp3', url), { headers: { range: 'bytes=2-4' } })
  expect([part.status, await part.text()]).toEqual([206, '234'])
  const head = await fetch(new URL('feed.xml', url), { method: 'HEAD' })
  expect(head.headers.get('etag')).toMatch(/^"[\w-]{22}/)

  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('the example is served below the path of its site, to which the root leads', async () => {
  const folder = folderWith()
  const example = join(import.meta.dirname, '../../../examples/publication')
  for (const name of ['standfirst.config.ts', 'articles', 'package.json', 'node_modules'])
    cpSync(join(example, name), join(folder, name), { recursive: true, verbatimSymlinks: false })
  const site = 'http://localhost/insights/'
  expect(standfirst(folder, ['build', '--site', site]).code).toBe(0)
  const { said, url } = await serve(folder, ['--site', site])
  expect(said()).toContain('Serving Learnijoy Insights: http://localhost:')
  expect(said()).not.toContain('Links lead to')
  expect(new URL(url).pathname).toBe('/insights/')
  const root = await fetch(new URL('/', url), { redirect: 'manual' })
  expect([root.status, root.headers.get('location')]).toEqual([302, '/insights/'])
  for (const [path, content] of Object.entries(contentsOf(join(folder, 'dist')))) {
    const address = path.split('/').map(encodeURIComponent).join('/')
    const response = await fetch(new URL(address, url))
    expect([path, Buffer.from(await response.arrayBuffer()).toString('latin1')]).toEqual([
      path,
      content,
    ])
  }
})

test('it listens at this computer alone, unless another address is given', async () => {
  const folder = folderWith(files)
  const { said, url } = await serve(folder)
  const { port } = new URL(url)
  await expect
    .poll(said)
    .toContain(`Links lead to ${site}: add \`--site http://localhost:${port}/\``)
  const outside = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  expect((await fetch(`http://127.0.0.1:${port}/feed.xml`)).status).toBe(200)
  if (outside) await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow()
})

test('a port that is taken is said to be, and one that is none', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void other.close())
  const { port } = other.address() as { port: number }
  const folder = folderWith(files)
  const taken = standfirst(folder, ['serve', '--port', String(port)])
  expect(taken.code).toBe(2)
  expect(taken.stderr).toBe(
    `standfirst: Found another program at port ${port}, expected it to be free: stop that program, or choose another by \`--port\`.\n`,
  )
  expect(standfirst(folder, ['serve', '--port', 'many']).code).not.toBe(0)
  expect(standfirst(folderWith(), ['serve']).stderr).toContain('Found no `standfirst.config.ts`')
})
