import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url))

test('builds again after each change, and goes on after a mistake', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'))
  mkdirSync(join(folder, 'articles'))
  const save = (path: string, content: string) => writeFileSync(join(folder, path), content)
  const page = () => readFileSync(join(folder, 'dist/a/index.html'), 'utf8')
  const article = (text: string, date = '2026-11-20T08:00:00Z') =>
    `---\ntitle: A\nsummary: About A.\npublishedAt: ${date}\n---\n\n${text}\n`
  const site = (title: string) => JSON.stringify({ site: { url: 'https://example.com/', title } })
  save('articles/a.md', article('Before.'))
  save('standfirst.config.json', site('First'))

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
  /** Wait until something is said that was not said before. */
  const until = async (pattern: RegExp) => {
    while (!pattern.test(said)) await new Promise((resolve) => child.stderr.once('data', resolve))
    said = ''
  }

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
