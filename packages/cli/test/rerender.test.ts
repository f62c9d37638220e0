import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { bin, config, contentsOf, folderWith, markdown, standfirst } from './standfirst.ts'

const { STANDFIRST_POSTGRES, STANDFIRST_REDIS, STANDFIRST_TEST_ALL } = process.env
const servers = [
  { name: 'Redis', queue: STANDFIRST_REDIS },
  { name: 'PostgreSQL', queue: STANDFIRST_POSTGRES },
].map((one) => ({ ...one, skip: !one.queue && STANDFIRST_TEST_ALL !== '1' }))

const files = {
  'standfirst.config.json': config({
    site: { url: 'https://news.example/', title: 'Example News' },
    pages: { neighbors: false, more: 0 },
  }),
  ...Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [
      `articles/a${index}.md`,
      markdown(`Article ${index}`, ['authors: [{ name: Ada Example }]']),
    ]),
  ),
  'articles/draft.md': markdown('A secret draft', ['status: draft']),
}

/** Start a worker; it is stopped after the test, as Ctrl+C does. */
function startWorker(cwd: string, args: readonly string[]) {
  const child = spawn(process.execPath, [bin, 'worker', ...args], { cwd })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text
    })
  }
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, ended, said: () => said }
}

describe.each(servers)('over $name', ({ queue, skip }) => {
  test.skipIf(skip)('workers render what a build does of each article', async () => {
    const folder = folderWith(files)
    const common = [
      ...['--queue', queue ?? '', '--target', 'archive', '--template-version', '7'],
      ...['--name', `c${randomUUID().slice(0, 8)}`],
    ]
    const worker = startWorker(folder, common)
    const { code, stderr } = standfirst(folder, ['rerender', ...common, '--range', '3'])
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^Rendered 7 articles into 21 files in archive: [0-9a-f]{64}\.\n$/),
    ])
    await expect.poll(worker.said).toContain('Range 3: 1 article, 3 files.')

    expect(standfirst(folder, ['build']).code).toBe(0)
    const [built, rendered] = ['dist', 'archive'].map((name) => contentsOf(join(folder, name)))
    const names = Object.keys(rendered ?? {}).filter((name) => !name.startsWith('.'))
    expect(names).toHaveLength(21)
    for (const name of names) expect([name, rendered?.[name]]).toEqual([name, built?.[name]])

    const ask = (flag: string) => standfirst(folder, ['rerender', ...common, flag])
    expect(ask('--status').stdout).toBe(
      'done: 7 of 7 articles\n3 of 3 ranges done, 0 under way, 0 waiting, 0 failed\n',
    )
    writeFileSync(join(folder, 'archive', names[0] ?? ''), 'other')
    expect(ask('--verify')).toMatchObject({
      code: 1,
      stdout: `21 files compared, 1 wrong\nchanged: ${names[0]}\n`,
    })
    worker.child.kill('SIGTERM')
    expect(await worker.ended).toBe(0)
  })
})

test('who has not what it needs is told what to install, and what to say', () => {
  const folder = folderWith(files)
  const common = ['--target', 'archive', '--template-version', '7']
  expect(standfirst(folder, ['worker', ...common]).stderr).toContain('Found no `--queue`')
  const hook = join(folder, 'without.mjs')
  writeFileSync(
    hook,
    `import { registerHooks } from 'node:module'
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@standfirst/queue') {
      throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' })
    }
    return next(specifier, context)
  },
})
`,
  )
  const args = ['--import', pathToFileURL(hook).href, bin, 'rerender', ...common]
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', STANDFIRST_QUEUE: 'postgresql://localhost:1/none' },
  })
  expect([status, stderr]).toEqual([
    2,
    'standfirst: Found no package `@standfirst/queue`, expected it for this command: run `npm install @standfirst/queue bullmq pg`.\n',
  ])
})

test('a server that is not there, a name that is none and two wishes at once are refused', () => {
  const folder = folderWith(files)
  const common = ['--target', 'archive', '--queue', 'redis://127.0.0.1:1']
  const run = (...args: string[]) => standfirst(folder, ['rerender', ...common, ...args])
  expect(run('--template-version', '7')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('ECONNREFUSED'),
  })
  expect(run('--template-version', 'a/b').stderr).toContain('Expected `templateVersion` to be')
  expect(run('--template-version', '7', '--pause', '--cancel').code).toBe(2)
})
