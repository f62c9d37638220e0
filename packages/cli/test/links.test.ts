import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { config, contentsOf, folderWith, markdown, standfirst, write } from './standfirst.ts'

const secret = 'What lies outside.'
const item = `<item><title>Old</title><link>https://example.com/old/</link><pubDate>Mon, 23 Nov 2020 09:30:00 GMT</pubDate><description>${secret}</description></item>`
const outside = {
  'secret.txt': secret,
  'folder/deep/secret.txt': secret,
  'folder/note.md': markdown('Note', [], secret),
  'data/a.json': JSON.stringify({
    url: '/j/',
    title: 'J',
    summary: secret,
    publishedAt: '2026-01-01T00:00:00Z',
  }),
  'old.xml': `<rss version="2.0"><channel><title>Old</title><link>https://example.com/</link><description>D</description>${item}</channel></rss>`,
}

/** A publication beside a folder of others. */
function place(files: Readonly<Record<string, string>> = {}): { folder: string; others: string } {
  const folder = join(folderWith(), 'site')
  const others = join(dirname(folder), 'others')
  write(others, outside)
  write(folder, {
    'articles/a.md': markdown('A', [], '![p](p.png)'),
    'standfirst.config.json': config(),
    ...files,
  })
  return { folder, others }
}

function link(folder: string, path: string, to: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  symlinkSync(to, join(folder, path))
}

test.each([
  ['a file to copy', 'public/x.txt', 'secret.txt', {}],
  ['a folder to copy', 'public/x', 'folder', {}],
  ['the folder of assets itself', 'public', 'folder', {}],
  ['a robots.txt', 'public/robots.txt', 'secret.txt', {}],
  ['an article', 'articles/x.md', 'folder/note.md', {}],
  ['a folder of articles', 'articles/x', 'folder', {}],
  ['the folder of articles itself', 'posts', 'folder', { sources: [{ markdown: 'posts' }] }],
  ['a picture beside an article', 'articles/p.png', 'secret.txt', {}],
  ['JSON by a pattern', 'data/x.json', 'data/a.json', { sources: [{ json: 'data/*.json' }] }],
  ['JSON by its name', 'x.json', 'data/a.json', { sources: [{ json: 'x.json' }] }],
  ['a folder of JSON', 'data', 'data', { sources: [{ json: 'data/*.json' }] }],
  ['a folder in a pattern', 'data/x', 'data', { sources: [{ json: 'data/**/*.json' }] }],
  ['a feed', 'x.xml', 'old.xml', { sources: [{ feed: 'x.xml' }] }],
  ['the whole disk', 'public/x', '/', {}],
])('a link that leads out of the publication is an error: %s', (_name, path, to, fields) => {
  const { folder, others } = place({ 'standfirst.config.json': config(fields) })
  link(folder, path, join(to === '/' ? '' : others, to))
  const { code, stderr } = standfirst(folder, ['build'])
  expect([code, stderr]).toEqual([1, expect.stringContaining('symbolic-link')])
  expect(stderr).toContain(`the symbolic link \`${path}\``)
  expect(existsSync(join(folder, 'dist'))).toBe(false)
  expect(standfirst(folder, ['build', '--keep-going']).code).toBe(1)
  expect(Object.values(contentsOf(join(folder, 'dist'))).join()).not.toContain(secret)
  expect(standfirst(folder, ['check']).stdout).toContain('symbolic-link')
})

test('a link that leads nowhere, to itself or to a folder that it is in is an error', () => {
  const { folder } = place({ 'public/a/b/c.txt': 'c' })
  link(folder, 'public/nowhere', 'gone.txt')
  link(folder, 'public/self', 'self')
  link(folder, 'public/a/b/loop', '../../a')
  link(folder, 'articles/x/y', '../../other')
  link(folder, 'other/z', '../articles/x')
  const { code, stderr } = standfirst(folder, ['build'])
  expect(code).toBe(1)
  for (const path of ['public/nowhere', 'public/self', 'public/a/b/loop', 'articles/x/y/z']) {
    expect(stderr).toContain(`the symbolic link \`${path}\``)
  }
})

test('a link to what was built, or to what a build keeps, is an error', () => {
  const { folder } = place()
  expect(standfirst(folder, ['build']).code).toBe(0)
  link(folder, 'public/again', '../dist')
  link(folder, 'public/state', '../.standfirst')
  expect(standfirst(folder, ['build']).stderr.match(/symbolic-link/g)?.length).toBe(2)
})

test('links within the publication are followed', () => {
  const { folder } = place({ 'pictures/p.png': 'picture', 'more/b.md': markdown('B') })
  link(folder, 'articles/p.png', '../pictures/p.png')
  link(folder, 'articles/more', '../more')
  link(folder, 'public', 'more')
  expect(standfirst(folder, ['build'])).toMatchObject({ code: 0 })
  const files = contentsOf(join(folder, 'dist'))
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['more/b/index.html', 'b.md']))
  expect(files['p.png']).toBe('picture')
})

test('folders that the configuration names may lie outside: of sources, and of links', () => {
  const { folder, others } = place({
    'standfirst.config.json': config({
      sources: [{ markdown: '../others/folder' }, { json: '../others/data/*.json' }],
      linkedFolders: ['../others/folder/deep'],
    }),
  })
  link(folder, 'public/deep', join(others, 'folder/deep'))
  expect(standfirst(folder, ['build'])).toMatchObject({ code: 0 })
  const files = Object.keys(contentsOf(join(folder, 'dist')))
  expect(files).toEqual(
    expect.arrayContaining(['note/index.html', 'j/index.html', 'deep/secret.txt']),
  )
  link(folder, 'public/folder', join(others, 'secret.txt'))
  expect(standfirst(folder, ['build']).stderr).toContain('`public/folder`')
})

test('a publication that is reached by a link is built', () => {
  const { folder } = place({ 'public/p.txt': 'p' })
  const other = `${folder}-link`
  symlinkSync(folder, other)
  expect(standfirst(dirname(folder), ['build', other]).code).toBe(0)
  expect(readFileSync(join(folder, 'dist/p.txt'), 'utf8')).toBe('p')
})

test('a link in the output folder is not written through, nor is anything removed there', () => {
  const { folder, others } = place()
  write(others, { 'web/a/own.txt': 'own', 'web/b/index.html': 'own' })
  link(folder, 'dist/a', join(others, 'web/a'))
  const { code, stderr } = standfirst(folder, ['build'])
  expect([code, stderr]).toEqual([1, expect.stringMatching(/foreign-file.*`a`/)])
  expect(Object.keys(contentsOf(join(others, 'web')))).toEqual(['a/own.txt', 'b/index.html'])
})

test('an output folder that is a link out of the publication is written only where it is named', () => {
  const { folder, others } = place()
  write(others, { 'web/own.txt': 'own' })
  for (const [path, output] of [
    ['dist', 'dist'],
    ['built', 'built/web'],
  ] as const) {
    const fields = { output }
    write(folder, { 'standfirst.config.json': config(fields) })
    link(folder, path, join(others, 'web'))
    const { code, stderr } = standfirst(folder, ['build'])
    expect([code, stderr]).toEqual([2, expect.stringContaining(`\`${output}\` to be a link to`)])
    expect(Object.keys(contentsOf(join(others, 'web')))).toEqual(['own.txt'])
  }
  const named = config({ linkedFolders: ['../others/web'] })
  write(folder, { 'standfirst.config.json': named })
  expect(standfirst(folder, ['build'])).toMatchObject({ code: 0 })
  expect(Object.keys(contentsOf(join(others, 'web')))).toContain('a/index.html')
})

test('an output folder that leads to the sources is refused', () => {
  const { folder } = place()
  symlinkSync('articles', join(folder, 'dist'))
  expect(standfirst(folder, ['build'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('output folder'),
  })
})
