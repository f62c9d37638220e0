import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { config, contentsOf, folderWith, markdown, standfirst, write } from './standfirst.ts'

const article = { 'articles/a.md': markdown('A') }

test.each([
  ['an unknown command', ['bild'], /unknown command/],
  ['an unknown option', ['build', '--sitte', 'x'], /unknown option.*--site/s],
  ['a missing argument', ['convert'], /missing required argument/],
  ['a format that is none', ['check', '--format', 'xml'], /pretty, json, sarif, github/],
  ['a profile that is none', ['check', '--profile', 'bing'], /google/],
  ['no folder', ['build', 'nowhere'], /Found no folder at `nowhere`/],
  ['no configuration', ['build'], /standfirst init/],
  ['nothing to preview', ['preview'], /standfirst init/],
  ['a file that is not there', ['convert', 'a.md', '--to', 'html'], /no such file.*a\.md/],
  ['a page that is not there', ['convert', 'a.html', '--to', 'rss'], /no such file.*a\.html/],
  [
    'a site in the place of a file',
    ['convert', 'a.example', '--to', 'rss'],
    /https:\/\/a\.example/,
  ],
  ['no format', ['convert', '-'], /--to/],
  ['an address that is none', ['init', 'x', '--site', 'example.com'], /absolute http/],
])('%s: a clear message, exit 2', (_name, args, message) => {
  const { code, stderr, stdout } = standfirst(folderWith(), args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/\n\s+at /)
})

test('what a feed lacks for another form is said whole', () => {
  const feed =
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>A</title><id>https://e.example/a/</id><link href="https://e.example/a/"/><updated>2026-11-20T08:00:00Z</updated></entry></feed>'
  const { code, stderr } = standfirst(
    folderWith(),
    ['convert', '-', '--from', 'feed', '--to', 'rss'],
    feed,
  )
  expect(code).toBe(2)
  expect(stderr).toMatch(/^standfirst: The feed has \d problems?:\n/)
  expect(stderr).toContain(
    'error unsafe-url at url: Found ``, expected an absolute http(s) address',
  )
})

test.each([
  ['syntax', 'export default {', /standfirst\.config\.ts/],
  ['an error of its own', "throw new Error('no network')", /no network/],
  ['nothing exported', 'const a = 1', /site/],
  ['no address', 'export default { site: {} }', /site\.url/],
  ['a wrong address', "export default { site: { url: 'ftp://x' } }", /site\.url/],
  [
    'a field that is none',
    "export default { site: { url: 'https://e.com' }, ouput: 'x' }",
    /`ouput`/,
  ],
  [
    'a wrong output',
    "export default { site: { url: 'https://e.com' }, outputs: { rss: true } }",
    /outputs\.rss/,
  ],
  [
    'a wrong source',
    "export default { site: { url: 'https://e.com' }, sources: [{ folder: 'x' }] }",
    /sources\[0\]/,
  ],
  [
    'a wrong preset',
    "export default { site: { url: 'https://e.com' }, sources: [{ markdown: 'x', preset: 'wp' }] }",
    /hugo/,
  ],
  [
    'a folder that is not there',
    "export default { site: { url: 'https://e.com' }, sources: [{ markdown: 'x' }] }",
    /`x`/,
  ],
  [
    'a source that fails',
    "export default { site: { url: 'https://e.com' }, sources: [() => { throw new Error('offline') }] }",
    /offline/,
  ],
])('a broken configuration: %s', (_name, source, message) => {
  const folder = folderWith({ ...article, 'standfirst.config.ts': source })
  const { code, stderr, stdout } = standfirst(folder, ['build'])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(existsSync(join(folder, 'dist'))).toBe(false)
})

test('files that cannot be read: a link to itself, a folder, one without permission', () => {
  const folder = folderWith(article)
  symlinkSync('loop.md', join(folder, 'loop.md'))
  const files: [string, RegExp][] = [
    ['loop.md', /a link that leads to itself.*loop\.md/],
    ['articles', /Found a folder, expected a file/],
  ]
  // Root may read everything.
  if (process.getuid?.() !== 0) {
    chmodSync(join(folder, 'articles/a.md'), 0)
    files.push(['articles/a.md', /May not read.*a\.md/])
  }
  for (const [file, message] of files) {
    const { code, stderr, stdout } = standfirst(folder, ['convert', file, '--to', 'html'])
    expect([file, code, stdout]).toEqual([file, 2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  }
})

test('a full disk: what was there is unchanged', ({ skip }) => {
  const folder = folderWith()
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=640k', 'tmpfs', disk])
  if (mounted.status !== 0) skip('only root can mount a small disk')
  onTestFinished(() => void spawnSync('umount', [disk]))
  write(disk, { ...article, 'standfirst.config.json': config() })
  expect(standfirst(disk, ['build']).code).toBe(0)
  const before = contentsOf(join(disk, 'dist'))
  const text = `${'Words that fill the disk. '.repeat(4000)}\n`
  write(disk, { 'articles/b.md': markdown('B', [], text) })
  const { code, stderr } = standfirst(disk, ['build'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('No space is left')])
  expect(contentsOf(join(disk, 'dist'))).toEqual(before)
})
