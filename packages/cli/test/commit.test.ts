import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { config, contentsOf, folderWith, markdown, standfirst, write } from './standfirst.ts'

/** A file system of its own in a folder; `false` where nobody but root can have one. */
function mount(folder: string, size: string): boolean {
  mkdirSync(folder, { recursive: true })
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  onTestFinished(() => void spawnSync('umount', [folder]))
  return status === 0
}

const long = `${'Words that fill the disk. '.repeat(4000)}\n`
const files = { 'articles/a.md': markdown('A'), 'articles/gone.md': markdown('Gone') }

test('another file system: built, and its memory agrees', ({ skip }) => {
  const folder = folderWith({ ...files, 'standfirst.config.json': config() })
  if (!mount(join(folder, 'dist'), '10m')) skip('only root can mount a disk')
  expect(standfirst(folder, ['build']).code).toBe(0)
  write(folder, { 'articles/a.md': markdown('Other') })
  spawnSync('rm', [join(folder, 'articles/gone.md')])
  expect(standfirst(folder, ['build', '--update-lock']).code).toBe(0)
  const built = contentsOf(join(folder, 'dist'))
  spawnSync('umount', [join(folder, 'dist')])
  spawnSync('rm', ['-r', join(folder, '.standfirst')])
  expect(standfirst(folder, ['build', '--update-lock']).code).toBe(0)
  expect(built).toEqual(contentsOf(join(folder, 'dist')))
})

test('another file system that is full: the output is as it was, and the next build completes it', ({
  skip,
}) => {
  const folder = folderWith({ ...files, 'standfirst.config.json': config() })
  if (!mount(join(folder, 'dist'), '600k')) skip('only root can mount a disk')
  expect(standfirst(folder, ['build']).code).toBe(0)
  const before = contentsOf(join(folder, 'dist'))
  write(folder, { 'articles/a.md': markdown('Changed'), 'articles/z.md': markdown('Z', [], long) })
  spawnSync('rm', [join(folder, 'articles/gone.md')])
  const { code, stderr } = standfirst(folder, ['build', '--update-lock'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('No space is left')])
  expect(contentsOf(join(folder, 'dist'))).toEqual(before)
  expect(existsSync(join(folder, '.standfirst/journal.json'))).toBe(false)

  spawnSync('mount', ['-o', 'remount,size=20m', join(folder, 'dist')])
  expect(standfirst(folder, ['build', '--update-lock']).code).toBe(0)
  const built = contentsOf(join(folder, 'dist'))
  expect(built['a/index.html']).toContain('Changed')
  expect(Object.keys(built).filter((path) => /standfirst|^gone/.test(path))).toEqual([])
})

test('a folder that can only be read: the output is as it was, and the next build completes it', ({
  skip,
}) => {
  const folder = folderWith({
    ...files,
    'articles/z/z.md': markdown('Z'),
    'standfirst.config.json': config(),
  })
  expect(standfirst(folder, ['build']).code).toBe(0)
  const before = contentsOf(join(folder, 'dist'))
  const locked = join(folder, 'dist/z/z')
  // Permissions don't keep root from writing; a mount that can only be read does.
  const isMounted =
    spawnSync('mount', ['--bind', locked, locked]).status === 0 &&
    spawnSync('mount', ['-o', 'remount,bind,ro', locked]).status === 0
  onTestFinished(() => void spawnSync('umount', [locked]))
  if (!isMounted) skip('only root can mount')
  write(folder, {
    'articles/a.md': markdown('Changed'),
    'articles/z/z.md': markdown('Changed, too'),
  })
  spawnSync('rm', [join(folder, 'articles/gone.md')])
  const { code, stderr } = standfirst(folder, ['build', '--update-lock'])
  expect([code, stderr]).toEqual([2, expect.stringMatching(/only be read|another file system/)])
  expect(contentsOf(join(folder, 'dist'))).toEqual(before)

  spawnSync('umount', [locked])
  expect(standfirst(folder, ['build', '--update-lock']).code).toBe(0)
  const built = contentsOf(join(folder, 'dist'))
  expect([built['a/index.html'], built['z/z/index.html']].join()).toMatch(/Changed.*Changed, too/s)
  expect(Object.keys(built).filter((path) => /standfirst-|^gone/.test(path))).toEqual([])
})

test.each([1, 4, 16, 64, 256])(
  'files may be no larger than %s kB: the output is as it was, and the next build completes it',
  (size) => {
    const folder = folderWith({ ...files, 'standfirst.config.json': config() })
    expect(standfirst(folder, ['build']).code).toBe(0)
    const before = contentsOf(join(folder, 'dist'))
    write(folder, {
      'articles/a.md': markdown('Changed'),
      'articles/z.md': markdown('Z', [], long.repeat(3)),
    })
    spawnSync('rm', [join(folder, 'articles/gone.md')])
    const { code, stderr } = standfirst(folder, ['build', '--update-lock'], '', size)
    expect([code, stderr]).toEqual([2, expect.stringContaining('larger than')])
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(contentsOf(join(folder, 'dist'))).toEqual(before)

    expect(standfirst(folder, ['build', '--update-lock']).code).toBe(0)
    const built = contentsOf(join(folder, 'dist'))
    expect(built['a/index.html']).toContain('Changed')
    expect(Object.keys(built).filter((path) => /standfirst|^gone/.test(path))).toEqual([])
  },
)
