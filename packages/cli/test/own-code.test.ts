import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contentsOf, folderWith, markdown, type Run, standfirst } from './standfirst.ts'

const articles = { 'articles/a.md': markdown('A'), 'articles/b.md': markdown('B') }
const site = "site: { url: 'https://example.com/' }"

/** Build with a short time for own code, or longer where reading the configuration took all of it. */
function buildInTime(folder: string): Run {
  for (const seconds of [2, 8, 32]) {
    const run = standfirst(folder, ['build', '--timeout', String(seconds)])
    if (!/config[^`]*` did not end/.test(run.stderr)) return run
  }
  throw new Error('The configuration alone took more than 32 s.')
}

test.each([
  ['waits for nothing', 'await new Promise(() => {})', /standfirst\.config\.ts` never ends/],
  [
    'waits while something else runs',
    'setInterval(() => {}, 1000)\nawait new Promise(() => {})',
    /did not end within 2 s.*--timeout/,
  ],
  ['never comes back', 'for (;;) {}', /did not end within 2 s/],
  ['never comes back after a wait', 'await 1\nfor (;;) {}', /did not end within 2 s/],
  ['never comes back later', 'setTimeout(() => { for (;;) {} })', /did not end within 2 s/],
  ['throws what has no text', 'throw Object.create(null)', /standfirst\.config\.ts`.*no text/],
  [
    'throws an error whose message throws',
    "throw Object.defineProperty(new Error(), 'message', { get() { throw new Error('other') } })",
    /standfirst\.config\.ts`.*no text/,
  ],
  [
    'throws what has no text later',
    'setTimeout(() => { throw Object.create(null) })\nawait new Promise((resolve) => setTimeout(resolve, 50))',
    /nothing waited for.*no text/,
  ],
  [
    'throws an error later whose message is none',
    'setTimeout(() => { throw Object.assign(new Error(), { message: 5 }) })\nawait new Promise((resolve) => setTimeout(resolve, 50))',
    /nothing waited for.*5/,
  ],
  [
    'rejects what nobody waits for, and ends at once',
    "Promise.reject(new Error('no network'))",
    /nothing waited for.*no network/,
  ],
  ['ends the program', 'process.exit(0)', /ended the program/],
  ['ends the program later', 'setTimeout(() => process.exit())', /ended the program/],
  ['throws no error', "throw 'no network'", /standfirst\.config\.ts`.*no network/],
  ['throws null', 'throw null', /standfirst\.config\.ts`.*null/],
  [
    'rejects what nobody waits for',
    "Promise.reject(new Error('no network'))\nawait new Promise((resolve) => setTimeout(resolve, 50))",
    /standfirst\.config\.ts`, line \d.*no network/,
  ],
  [
    'throws later',
    "setTimeout(() => { throw new Error('no network') })\nawait new Promise((resolve) => setTimeout(resolve, 50))",
    /nothing waited for.*no network/,
  ],
])('a configuration that %s: a clear message, exit 2', (_name, code, message) => {
  const folder = folderWith({
    ...articles,
    'standfirst.config.ts': `${code}\nexport default { ${site} }`,
  })
  for (const command of ['build', 'check']) {
    // What ends by itself has the time that it needs.
    const seconds = message.source.includes('within 2 s') ? '2' : '60'
    const run = standfirst(folder, [command, '--timeout', seconds])
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(message)
    expect(run.stderr).not.toMatch(/\n\s+at |Warning/)
  }
  expect(existsSync(join(folder, 'dist'))).toBe(false)
})

test('a configuration with a part that throws when it is read', () => {
  const folder = folderWith({
    ...articles,
    'standfirst.config.ts': `export default { ${site}, get publisher() { throw new Error('no publisher') } }`,
  })
  const { code, stderr } = standfirst(folder, ['build'])
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/standfirst\.config\.ts`.*no publisher/),
  ])
})

test.each([
  ['a timer', 'setInterval(() => {}, 1000)'],
  ['a timer that begins again at once', 'const again = () => setTimeout(again, 0)\nagain()'],
  ['what begins again after everything else', 'const again = () => setImmediate(again)\nagain()'],
  [
    'a timer that takes most of the time',
    'setInterval(() => { const end = Date.now() + 50; while (Date.now() < end); }, 1)',
  ],
  ['a server', "(await import('node:http')).createServer().listen(0)"],
  ['a program', "(await import('node:child_process')).spawn('sleep', ['20'])"],
])('%s that a configuration leaves running doesn’t keep a build from ending', (_name, code) => {
  const folder = folderWith({
    ...articles,
    'standfirst.config.ts': `${code}\nexport default { ${site} }`,
  })
  const run = standfirst(folder, ['build'])
  expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('Built 2 articles')])
})

// As soon as the configuration is read, and a turn later, when nothing of its own is waited for.
test.each([
  ['a loop', 'for (;;) {}', 0],
  ['a loop later', 'for (;;) {}', 1],
  ['a loop of promises', 'void (async () => { for (;;) await null })()', 1],
  ['a loop of ticks', 'const tick = () => process.nextTick(tick)\ntick()', 1],
])(
  '%s without an end that a configuration leaves: a clear message, exit 2',
  (_name, code, turns) => {
    const folder = folderWith({
      ...articles,
      'standfirst.config.ts': `let turns = 0
const again = () => {
  if (turns++ < ${turns}) return setImmediate(again)
  ${code}
}
setImmediate(again)
export default { ${site} }`,
    })
    const run = standfirst(folder, ['build', '--timeout', '2'])
    expect([run.code, run.stderr]).toEqual([
      2,
      expect.stringMatching(
        /^standfirst: [^\n]*configuration[^\n]* did not end within 2 s[^\n]*\n$/,
      ),
    ])
    expect(existsSync(join(folder, 'dist'))).toBe(false)
  },
)

const entry = "{ url: '/f/', title: 'F', summary: 'S', publishedAt: '2026-01-03T00:00:00Z' }"

test.each([
  ['a list', `() => [${entry}]`],
  ['a promise of a list', `async () => [${entry}]`],
  ['a promise of a generator', `async () => (function* () { yield ${entry} })()`],
  ['a generator that waits', `async function* () { yield ${entry} }`],
  ['a generator of promises', `function* () { yield Promise.resolve(${entry}) }`],
])('a function that gives %s is a source', (_name, source) => {
  const folder = folderWith({
    'standfirst.config.ts': `export default { ${site}, sources: [${source}] }`,
  })
  const { code, stderr } = standfirst(folder, ['build'])
  expect([code, stderr]).toEqual([0, expect.stringContaining('Built 1 article')])
})

test.each([
  ['gives nothing', '() => {}', /sources\[0\]`.*gave nothing.*list/],
  ['gives text', "() => 'articles'", /gave a string/],
  ['gives one article', `async () => (${entry})`, /gave an object/],
  ['rejects', "async () => { throw new Error('offline') }", /offline/],
  ['throws no error', "() => { throw 'offline' }", /offline/],
  ['never ends', '() => new Promise(() => {})', /`sources\[0\]` never ends/],
  ['never ends its list', 'async function* () { await new Promise(() => {}) }', /never ends/],
  ['never comes back', '() => { for (;;) {} }', /`sources\[0\]` did not end within \d+ s/],
  ['gives a loop', 'function* () { for (;;) {} }', /`sources\[0\]` did not end within \d+ s/],
  [
    'loops later',
    'async function* () { await 1; for (;;) {} }',
    /`sources\[0\]` did not end within \d+ s/,
  ],
  ['gives what never comes', '() => [new Promise(() => {})]', /`sources\[0\]` never ends/],
  [
    'gives one after the other for ever',
    'async function* () { for (;;) { await new Promise((resolve) => setTimeout(resolve, 300)); yield 1 } }',
    /`sources\[0\]` did not end within \d+ s/,
  ],
  ['gives a circle', '() => { const a = {}; a.a = a; return [a] }', /`sources\[0\]` failed/],
  [
    'gives what can’t be read',
    "() => [{ get title() { throw new Error('no title') } }]",
    /no title/,
  ],
  ['leaves a rejection', "async () => { Promise.reject(new Error('lost')); return [] }", /lost/],
  ['goes on without an end', `function* () { for (;;) yield 1 }`, /more than 1000000/],
  [
    'takes too long',
    '() => new Promise((resolve) => setInterval(() => {}, 1000))',
    /`sources\[0\]` did not end within \d+ s/,
  ],
])('a function that %s: a clear message, exit 2', (_name, source, message) => {
  const folder = folderWith({
    'standfirst.config.ts': `export default { ${site}, sources: [${source}] }`,
  })
  const { code, stderr } = message.source.includes('within')
    ? buildInTime(folder)
    : standfirst(folder, ['build', '--timeout', '60'])
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  expect(stderr).not.toMatch(/\n\s+at |Warning/)
})

test.each([
  [
    'throws',
    "({ title }) => { if (title === 'B') throw new Error('no place'); return title }",
    /`plain` failed with `no place`/,
  ],
  [
    'gives a promise',
    "({ title }) => (title === 'B' ? Promise.resolve('x') : title)",
    /`plain` gave a promise/,
  ],
  [
    'gives a promise that fails',
    "({ title }) => (title === 'B' ? Promise.reject(new Error('x')) : title)",
    /`plain` gave a promise/,
  ],
  ['gives nothing', "({ title }) => (title === 'B' ? undefined : title)", /`plain` gave nothing/],
  ['gives an object', "({ title }) => (title === 'B' ? {} : title)", /`plain` gave an object/],
])('a renderer that %s is named, with the article', (_name, render, message) => {
  const renderer = `{ name: 'plain', mediaType: 'text/plain', extension: '.txt', render: ${render} }`
  const folder = folderWith({
    ...articles,
    'standfirst.config.ts': `export default { ${site}, renderers: [${renderer}] }`,
  })
  const { code, stderr } = standfirst(folder, ['build'])
  expect([code, stderr]).toEqual([1, expect.stringMatching(message)])
  expect(stderr).toMatch(/articles\/b\.md\n {2}error failed-renderer/)
  expect(stderr).not.toContain('articles/a.md')
  expect(existsSync(join(folder, 'dist'))).toBe(false)
  expect(standfirst(folder, ['build', '--keep-going']).code).toBe(1)
  const files = Object.keys(contentsOf(join(folder, 'dist')))
  expect(files).toEqual(expect.arrayContaining(['a/index.txt', 'b/index.html']))
  expect(files).not.toContain('b/index.txt')
})

test('an override that throws is named with the output and the article', () => {
  const folder = folderWith({
    ...articles,
    'articles/b.md': markdown('B', [], '**strong**'),
    'standfirst.config.ts': `export default { ${site}, html: { nodes: { strong() { throw new Error('no place') } } } }`,
  })
  const { code, stderr } = standfirst(folder, ['build'])
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/articles\/b\.md\n.*the page failed with `no place`/),
  ])
  const kept = standfirst(folder, ['build', '--keep-going'])
  expect(kept.stderr).toContain('`feed.xml` failed')
  expect(existsSync(join(folder, 'dist/a/index.html'))).toBe(true)
})

test('a folder too deep for the system is an error, not a publication without articles', () => {
  const folder = folderWith(articles)
  onTestFinished(() => void spawnSync('rm', ['-rf', folder]))
  // Deeper than any path can name: made step by step, from within.
  const steps = `for (let i = 0; i < 25; i++) {
    fs.mkdirSync('d'.repeat(200))
    process.chdir('d'.repeat(200))
  }
  fs.writeFileSync('x.md', 'x')`
  const cwd = join(folder, 'articles')
  expect(spawnSync(process.execPath, ['-e', steps], { cwd }).status).toBe(0)
  const { code, stderr } = standfirst(folder, ['build', '--site', 'https://example.com/'])
  expect([code, stderr]).toEqual([1, expect.stringMatching(/unreadable-file.*too deep/)])
  expect(existsSync(join(folder, 'dist'))).toBe(false)
})

test.each([
  ['a renderer', 1],
  ['a renderer in a thread', 320],
])('%s that never comes back ends the build with its name', (_name, count) => {
  const folder = folderWith({
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`articles/a${index}.md`, markdown('A')]),
    ),
    'standfirst.config.ts': `export default { ${site}, renderers: [{ name: 'own', mediaType: 'text/plain', extension: '.txt', render() { for (;;) {} } }] }`,
  })
  const { code, stderr } = buildInTime(folder)
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^standfirst: The renderer `own` did not end within \d+ s[^\n]*\n$/),
  ])
})

test('a renderer that leaves a rejection: nothing is written', () => {
  const folder = folderWith({
    ...articles,
    'standfirst.config.ts': `export default { ${site}, renderers: [{ name: 'own', mediaType: 'text/plain', extension: '.txt', render() { Promise.reject(new Error('lost')); return 'x' } }] }`,
  })
  expect(standfirst(folder, ['build'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('lost'),
  })
  expect(existsSync(join(folder, 'dist'))).toBe(false)
})
