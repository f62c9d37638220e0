import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { config, contentsOf, folderWith, markdown, standfirst, write } from './standfirst.ts'

const site = { 'articles/a.md': markdown('A'), 'standfirst.config.json': config() }

describe('a file that no build wrote', () => {
  test.each([
    ['a page', 'index.html', 'index.html'],
    ['a feed', 'feed.xml', 'feed.xml'],
    ['a page of an article', 'a/index.html', 'a/index.html'],
    ['a file where a folder is needed', 'a', 'a'],
    ['a folder where a file is needed', 'feed.xml/mine.txt', 'feed.xml/'],
  ])('is never replaced: %s', (_name, path, named) => {
    const folder = folderWith({ ...site, [`dist/${path}`]: 'Mine.' })
    const { code, stderr } = standfirst(folder, ['build'])
    expect([code, stderr]).toEqual([1, expect.stringContaining(`\`${named}\``)])
    expect(stderr).toContain('foreign-file')
    expect(contentsOf(join(folder, 'dist'))).toEqual({ [path]: 'Mine.' })

    const kept = standfirst(folder, ['build', '--keep-going'])
    expect([kept.code, contentsOf(join(folder, 'dist'))[path]]).toEqual([1, 'Mine.'])
    expect(existsSync(join(folder, 'dist/theme.css'))).toBe(true)
    // What it has left alone is no build's afterwards, either.
    expect(standfirst(folder, ['build']).code).toBe(1)
    rmSync(join(folder, 'articles/a.md'))
    write(folder, { 'articles/b.md': markdown('B') })
    standfirst(folder, ['build', '--keep-going', '--update-lock'])
    expect(contentsOf(join(folder, 'dist'))[path]).toBe('Mine.')
  })

  test.each([
    ['a file', 'feed.xml', 'feed.xml'],
    ['a folder', 'a', 'a/index.html'],
  ])('a pipe in the place of %s is one, too', (_name, path, page) => {
    const folder = folderWith(site)
    mkdirSync(join(folder, 'dist'))
    const pipe = join(folder, 'dist', path)
    spawnSync('mkfifo', [pipe])
    const { code, stderr } = standfirst(folder, ['build'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('foreign-file')])
    expect(stderr).toContain(`\`${path}\``)
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    expect(standfirst(folder, ['build', '--overwrite']).code).toBe(0)
    expect(lstatSync(join(folder, 'dist', page)).isFile()).toBe(true)
  })

  test('is replaced if that is asked for, and is a build’s from then on', () => {
    const folder = folderWith({ ...site, 'dist/index.html': 'Mine.', 'dist/a': 'Mine.' })
    const { code, stderr } = standfirst(folder, ['build', '--overwrite'])
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('unknown-output')])
    const files = contentsOf(join(folder, 'dist'))
    expect([files['index.html'], files['a/index.html']].join()).not.toContain('Mine.')
    write(folder, { 'articles/a.md': markdown('Other') })
    expect(standfirst(folder, ['build']).code).toBe(0)
  })

  test('a folder of somebody’s own stays, whatever is asked for', () => {
    const folder = folderWith({ ...site, 'dist/feed.xml/mine.txt': 'Mine.' })
    expect(standfirst(folder, ['build', '--overwrite']).code).toBe(1)
    expect(contentsOf(join(folder, 'dist'))).toEqual({ 'feed.xml/mine.txt': 'Mine.' })
  })
})

describe('where it is not known which files a build wrote', () => {
  function built(): string {
    const folder = folderWith({ ...site, 'articles/b.md': markdown('B') })
    expect(standfirst(folder, ['build']).code).toBe(0)
    return folder
  }

  test.each([
    ['lost', (folder: string) => rmSync(join(folder, '.standfirst'), { recursive: true })],
    ['broken', (folder: string) => write(folder, { '.standfirst/manifest.json': '{"version":' })],
  ])('those that are as it would write them are its own: %s', (_name, lose) => {
    const folder = built()
    const before = contentsOf(join(folder, 'dist'))
    lose(folder)
    const { code, stderr } = standfirst(folder, ['build'])
    expect([code, stderr]).toEqual([0, expect.stringContaining(': 0 written, 0 removed')])
    expect(contentsOf(join(folder, 'dist'))).toEqual(before)
    write(folder, { 'articles/b.md': markdown('Other') })
    expect(standfirst(folder, ['build']).code).toBe(0)
  })

  test('any other stops the build, and pages of articles that are gone stay, named', () => {
    const folder = built()
    rmSync(join(folder, '.standfirst'), { recursive: true })
    // Its text alone: the title is on the page of its neighbour, too.
    write(folder, { 'articles/a.md': `${markdown('A')}\nMore of it.\n` })
    const before = contentsOf(join(folder, 'dist'))
    const refused = standfirst(folder, ['build'])
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('`a/index.html`')])
    expect(refused.stderr).not.toContain('`b/index.html`')
    expect(contentsOf(join(folder, 'dist'))).toEqual(before)

    rmSync(join(folder, 'articles/b.md'))
    const { code, stderr } = standfirst(folder, ['build', '--overwrite', '--update-lock'])
    expect([code, stderr]).toEqual([0, expect.stringMatching(/unknown-output.*`b\/index\.html`/)])
    expect(existsSync(join(folder, 'dist/b/index.html'))).toBe(true)
  })
})

test('each output folder has a memory of its own', () => {
  const folder = folderWith(site)
  standfirst(folder, ['build'])
  write(folder, { 'articles/a.md': markdown('Other') })
  expect(standfirst(folder, ['build', '--out', join(folder, 'other')]).code).toBe(0)
  rmSync(join(folder, 'articles/a.md'))
  write(folder, { 'articles/b.md': markdown('B') })
  for (const out of ['dist', 'other', 'dist']) {
    const args = ['build', '--update-lock', '--out', join(folder, out)]
    expect(standfirst(folder, args).code).toBe(0)
    expect(existsSync(join(folder, out, 'a'))).toBe(false)
  }
})

test('a publication that is moved remembers what it built', () => {
  const folder = join(folderWith(), 'old')
  write(folder, site)
  standfirst(folder, ['build'])
  const moved = `${folder}-moved`
  renameSync(folder, moved)
  write(moved, { 'articles/a.md': markdown('Other') })
  expect(standfirst(moved, ['build']).code).toBe(0)
  expect(readFileSync(join(moved, 'dist/a/index.html'), 'utf8')).toContain('Other')
})

test('a build of everything removes what is stale, too', () => {
  const folder = folderWith({ ...site, 'articles/b.md': markdown('B') })
  standfirst(folder, ['build'])
  rmSync(join(folder, 'articles/b.md'))
  expect(standfirst(folder, ['build', '--force']).code).toBe(0)
  expect(existsSync(join(folder, 'dist/b'))).toBe(false)
})
