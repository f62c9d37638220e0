import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { config, contentsOf, folderWith, markdown, standfirst, write } from './standfirst.ts'

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url))

/** Start a build; done when it has ended. */
function start(folder: string, args: readonly string[] = []) {
  const child = spawn(process.execPath, [bin, 'build', ...args], { cwd: folder })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, stderr })),
  )
  return { child, ended }
}

function articles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `articles/a${index}.md`,
      markdown(`Title ${index}`, [`tags: [Tag ${index % 5}]`]),
    ]),
  )
}

test('builds of one folder wait for each other, and what they leave is whole', async () => {
  const folder = folderWith({ ...articles(60), 'standfirst.config.json': config() })
  const all = await Promise.all([1, 2, 3].map(() => start(folder, ['--force']).ended))
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0])
  expect(all.map(({ stderr }) => stderr).join()).toContain('Waiting for another build')
  const built = contentsOf(join(folder, 'dist'))
  for (const path of ['dist', '.standfirst']) rmSync(join(folder, path), { recursive: true })
  standfirst(folder, ['build'])
  expect(built).toEqual(contentsOf(join(folder, 'dist')))
})

test('of two builds that race, the output is what the sources are at last, whole', async () => {
  const texts = (round: number) =>
    Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `articles/a${index}.md`,
        markdown(`Title ${index}`, [`tags: [Tag ${round % 2}]`], `Round ${round}.`),
      ]),
    )
  const folder = folderWith({ ...texts(0), 'standfirst.config.json': config() })
  for (let round = 1; round <= 8; round++) {
    const first = start(folder, ['--force'])
    // At another moment of the first build in each round.
    await new Promise((resolve) => setTimeout(resolve, 60 * round))
    write(folder, texts(round))
    const second = start(folder)
    const ended = await Promise.all([first.ended, second.ended])
    // The first is told where a source is saved under its eyes.
    expect(ended[1]).toMatchObject({ code: 0 })
    const built = contentsOf(join(folder, 'dist'))
    rmSync(join(folder, 'dist'), { recursive: true })
    rmSync(join(folder, '.standfirst'), { recursive: true })
    expect(standfirst(folder, ['build']).code).toBe(0)
    expect(built).toEqual(contentsOf(join(folder, 'dist')))
  }
})

test('a build that was killed keeps no other away', async () => {
  const source = 'await new Promise((resolve) => setTimeout(resolve, 60_000)); return []'
  const folder = folderWith({
    ...articles(1),
    'standfirst.config.mjs': `import { writeFileSync } from 'node:fs'
export default { site: { url: 'https://example.com/' }, sources: [{ markdown: 'articles' }, async () => { writeFileSync('begun', ''); ${source} }] }`,
  })
  const { child, ended } = start(folder)
  while (!existsSync(join(folder, 'begun'))) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGKILL')
  await ended
  rmSync(join(folder, 'standfirst.config.mjs'))
  const { code, stderr } = standfirst(folder, ['build', '--site', 'https://example.com/'])
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('Waiting')])
})

test('an article that is saved while it is built is the same in its page and in the feed', () => {
  // A renderer that saves another text once, as an editor would: after the page, before the feeds.
  const folder = folderWith({
    'articles/a.md': markdown('A', [], 'Before.'),
    'standfirst.config.mjs': `import { existsSync, writeFileSync } from 'node:fs'
const render = () => {
  if (existsSync('saved')) return 'again'
  writeFileSync('saved', '')
  writeFileSync('articles/a.md', ${JSON.stringify(markdown('A', [], 'After.'))})
  return 'once'
}
export default { site: { url: 'https://example.com/' }, renderers: [{ name: 'saving', mediaType: 'text/plain', extension: '.txt', render }] }`,
  })
  expect(standfirst(folder, ['build']).code).toBe(0)
  const files = contentsOf(join(folder, 'dist'))
  for (const path of ['a/index.html', 'a/index.md', 'feed.xml', 'feed.json', 'atom.xml']) {
    expect([path, files[path]]).toEqual([path, expect.stringContaining('After.')])
  }
})

test('an article that is never left alone ends the build with a message, and nothing is written', () => {
  const folder = folderWith({
    'articles/a.md': markdown('A'),
    'standfirst.config.mjs': `import { appendFileSync } from 'node:fs'
const render = () => {
  appendFileSync('articles/a.md', 'More. ')
  return ''
}
export default { site: { url: 'https://example.com/' }, renderers: [{ name: 'saving', mediaType: 'text/plain', extension: '.txt', render }] }`,
  })
  const { code, stderr } = standfirst(folder, ['build'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('`articles/a.md` was saved')])
  expect(existsSync(join(folder, 'dist'))).toBe(false)
})

test('an address of this computer writes no lock, and asks none', () => {
  const folder = folderWith({ 'articles/a.md': markdown('A'), 'standfirst.config.json': config() })
  for (const site of [
    'http://localhost:8080/',
    'http://127.0.0.1/',
    'http://[::1]:3000/',
    'http://news.localhost/',
  ]) {
    expect(standfirst(folder, ['build', '--site', site]).code).toBe(0)
    expect(existsSync(join(folder, 'standfirst.lock.json'))).toBe(false)
  }
  expect(standfirst(folder, ['build']).code).toBe(0)
  const lock = readFileSync(join(folder, 'standfirst.lock.json'), 'utf8')
  expect(standfirst(folder, ['build', '--site', 'http://localhost/']).code).toBe(0)
  expect(standfirst(folder, ['check', '--site', 'http://localhost/', '--errors-only']).code).toBe(0)
  expect(readFileSync(join(folder, 'standfirst.lock.json'), 'utf8')).toBe(lock)
})

test('what was built and what was left out is counted as it is', () => {
  const broken = '---\ntitle: B\nsummary: S\npublishedAt: yesterday\n---\n\nText\n'
  const folder = folderWith({
    ...articles(3),
    'articles/b.md': broken,
    'articles/c.md': broken,
    'articles/d.md': markdown('Draft', ['status: draft']),
    'standfirst.config.json': config(),
  })
  const refused = standfirst(folder, ['build'])
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(/Nothing was written: found \d+ errors in 2 files\..*\n$/)
  const { code, stderr } = standfirst(folder, ['build', '--keep-going'])
  const count = Object.keys(contentsOf(join(folder, 'dist'))).length
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining(
      `Built 3 articles into ${count} files in dist: ${count} written, 0 removed, 2 articles left out, in`,
    ),
  ])
})

test('a source that can be read no longer is told, with its name', () => {
  const folder = folderWith({ 'articles/a.md': markdown('A'), 'standfirst.config.json': config() })
  writeFileSync(join(folder, 'articles/b.md'), '')
  write(folder, { 'articles/c.md': 'no front matter' })
  expect(standfirst(folder, ['build']).stderr).toMatch(/articles\/b\.md[\s\S]*articles\/c\.md/)
})
