import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url))

/** Start to watch a folder with a configuration; it is stopped and removed after the test. */
function watching(config: string, articles: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'))
  mkdirSync(join(folder, 'articles'))
  const save = (path: string, content: string) => writeFileSync(join(folder, path), content)
  for (const [name, content] of Object.entries(articles)) save(`articles/${name}`, content)
  save('standfirst.config.json', config)

  const child = spawn(process.execPath, [bin, 'build', '--watch'], { cwd: folder })
  onTestFinished(async () => {
    child.kill()
    await new Promise((resolve) => child.once('exit', resolve))
    rmSync(folder, { recursive: true })
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  /** Wait until something is said that was not said before, and give all that was said with it. */
  const until = async (pattern: RegExp) => {
    while (!pattern.test(said)) await new Promise((resolve) => child.stderr.once('data', resolve))
    const all = said
    said = ''
    return all
  }
  const page = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8')
  return { page, save, until }
}

const article = (text: string, date = '2026-11-20T08:00:00Z') =>
  `---\ntitle: A\nsummary: About A.\npublishedAt: ${date}\n---\n\n${text}\n`
const site = (title: string) => JSON.stringify({ site: { url: 'https://example.com/', title } })

test('builds again after each change, and goes on after a mistake', async () => {
  const { page: read, save, until } = watching(site('First'), { 'a.md': article('Before.') })
  const page = () => read('a/index.html')
  await until(/Watching for changes/)
  expect(page()).toContain('Before.')

  save('articles/a.md', article('After.'))
  await until(/Built 1 article/)
  expect(page()).toContain('After.')

  save('articles/a.md', article('Wrong.', 'yesterday'))
  await until(/Nothing was written/)
  expect(page()).toContain('After.')

  save('articles/a.md', article('Mended.'))
  await until(/Built 1 article/)
  expect(page()).toContain('Mended.')

  save('standfirst.config.json', '{')
  await until(/Could not read the configuration/)
  save('standfirst.config.json', site('Second'))
  await until(/Built 1 article/)
  expect(page()).toContain('Second')
})

test('where a text alone has changed, it tells of its file, and of the others that nothing is new', async () => {
  const { page, save, until } = watching(site('News'), {
    'a.md': article('Before.'),
    'b.md': article('To [nowhere](/nowhere/).'),
  })
  expect(await until(/Watching for changes/)).toContain('nowhere')
  save('articles/a.md', article('After, and to [nothing](/nothing/).'))
  const said = await until(/still holds/)
  expect(said).toContain('/nothing/')
  expect(said).not.toContain('/nowhere/')
  expect(page('a/index.html')).toContain('After')
  expect(page('feed.xml')).toContain('After')
  save('articles/a.md', article('After.', '2026-11-21T08:00:00Z'))
  expect(await until(/Built 2 articles/)).toContain('/nowhere/')
})

test('it rests where its messages go into a file of the folder itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'))
  mkdirSync(join(folder, 'articles'))
  const save = (title: string) => writeFileSync(join(folder, 'articles/a.md'), article(title))
  save('Before.')
  writeFileSync(join(folder, 'standfirst.config.json'), site('News'))
  const log = join(folder, 'log.txt')
  const out = openSync(log, 'w')
  const child = spawn(process.execPath, [bin, 'build', '--watch'], {
    cwd: folder,
    stdio: ['ignore', out, out],
  })
  onTestFinished(async () => {
    child.kill()
    await new Promise((resolve) => child.once('exit', resolve))
    rmSync(folder, { recursive: true })
  })
  const builds = () => readFileSync(log, 'utf8').match(/Built 1 article/g)?.length ?? 0
  await vi.waitUntil(() => readFileSync(log, 'utf8').includes('Watching'), { timeout: 20_000 })
  for (const [index, text] of ['One.', 'Two.', 'Three.'].entries()) {
    save(text)
    await vi.waitUntil(() => builds() >= index + 2, { timeout: 20_000 })
    await vi.waitUntil(
      () => readFileSync(join(folder, 'dist/a/index.html'), 'utf8').includes(text),
      { timeout: 20_000 },
    )
  }
  expect(builds()).toBe(4)
})
