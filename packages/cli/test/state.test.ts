import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { config, contentsOf, folderWith, markdown, standfirst, write } from './standfirst.ts'

const state = '.standfirst/manifest.json'
const journal = '.standfirst/journal.json'

function built(): { folder: string; clean: Record<string, string> } {
  const folder = join(folderWith({ 'victim.txt': 'Mine.', 'web/index.html': 'Mine.' }), 'site')
  write(folder, {
    'articles/a.md': markdown('A'),
    'standfirst.config.json': config(),
    'own.txt': 'Mine.',
  })
  expect(standfirst(folder, ['build']).code).toBe(0)
  return { folder, clean: contentsOf(join(folder, 'dist')) }
}

/** Rewrite the manifest that a build wrote. */
function change(
  folder: string,
  edit: (manifest: { entries: Record<string, { card: object }>; outputs: object }) => void,
): void {
  const manifest = JSON.parse(readFileSync(join(folder, state), 'utf8'))
  edit(manifest)
  write(folder, { [state]: JSON.stringify(manifest) })
}

const paths = ['../victim.txt', '../../victim.txt', '/etc/none', 'a/../../own.txt', '', '.', './a']

describe('what somebody has written into the state of a build is not believed', () => {
  test.each<[string, (folder: string) => void]>([
    ['no JSON', (folder) => write(folder, { [state]: 'none' })],
    ['nothing', (folder) => write(folder, { [state]: '' })],
    ['null', (folder) => write(folder, { [state]: 'null' })],
    ['a list', (folder) => write(folder, { [state]: '[]' })],
    [
      'cut off',
      (folder) =>
        write(folder, { [state]: readFileSync(join(folder, state), 'utf8').slice(0, -9) }),
    ],
    [
      'no outputs',
      (folder) => change(folder, (manifest) => Reflect.deleteProperty(manifest, 'outputs')),
    ],
    [
      'outputs of another type',
      (folder) => change(folder, (manifest) => Object.assign(manifest, { outputs: 5 })),
    ],
    [
      'entries of another type',
      (folder) => change(folder, (manifest) => Object.assign(manifest, { entries: [] })),
    ],
    [
      'a title of another type',
      (folder) =>
        change(folder, ({ entries }) => {
          for (const { card } of Object.values(entries))
            Object.assign(card, { title: 5, sections: 'x' })
        }),
    ],
    [
      'paths that lead out',
      (folder) =>
        change(folder, ({ outputs }) => {
          for (const path of paths) Object.assign(outputs, { [path]: ['', ''] })
        }),
    ],
    ['a folder in its place', (folder) => inItsPlace(folder, state)],
    ['a folder in the place of the journal', (folder) => inItsPlace(folder, journal)],
    ['a journal that is none', (folder) => write(folder, { [journal]: '{' })],
    ['a journal of another type', (folder) => write(folder, { [journal]: '5' })],
    ['a journal that leads out', (folder) => write(folder, { [journal]: JSON.stringify(paths) })],
    [
      'a journal in form that leads out',
      (folder) =>
        write(folder, { [journal]: JSON.stringify({ version: 1, output: 'dist', paths }) }),
    ],
  ])('%s', (_name, spoil) => {
    const { clean, folder } = built()
    spoil(folder)
    const { code, stderr } = standfirst(folder, ['build'])
    expect([code, stderr]).toEqual([0, expect.stringContaining('unreadable-state')])
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(contentsOf(join(folder, 'dist'))).toEqual(clean)
    for (const path of ['../victim.txt', '../web/index.html', 'own.txt']) {
      expect(readFileSync(join(folder, path), 'utf8')).toBe('Mine.')
    }
    // And that was that.
    expect(standfirst(folder, ['build']).stderr).not.toContain('unreadable-state')
  })

  test.each([state, journal])(
    'a pipe or a device in the place of %s: it is not waited for',
    (path) => {
      const { clean, folder } = built()
      const file = join(folder, path)
      for (const put of [
        () => spawnSync('mkfifo', [file]),
        () => symlinkSync('/dev/zero', file),
        () => symlinkSync('/dev/null', file),
      ]) {
        rmSync(file, { force: true })
        put()
        const { code, stderr } = standfirst(folder, ['build'])
        expect([code, stderr]).toEqual([0, expect.stringContaining('unreadable-state')])
        expect(contentsOf(join(folder, 'dist'))).toEqual(clean)
      }
    },
  )

  test('a journal that no build wrote: a file that it names stays', () => {
    const { folder } = built()
    const paths = ['mine.txt', 'a/index.html']
    write(folder, {
      'dist/mine.txt': 'Mine.',
      [journal]: JSON.stringify({ version: 1, output: 'dist', paths }),
    })
    const { code, stderr } = standfirst(folder, ['build'])
    expect([code, stderr]).toEqual([0, expect.stringContaining('unreadable-state')])
    expect(readFileSync(join(folder, 'dist/mine.txt'), 'utf8')).toBe('Mine.')
  })

  test('a journal that can’t be believed: what a build wrote stays its own, and is built again', () => {
    const { folder } = built()
    write(folder, { 'articles/b.md': markdown('B') })
    standfirst(folder, ['build'])
    write(folder, {
      [journal]: '{',
      'dist/a/index.html': 'Half',
      'articles/a.md': markdown('Other'),
    })
    rmSync(join(folder, 'articles/b.md'))
    expect(standfirst(folder, ['build']).code).toBe(0)
    expect(readFileSync(join(folder, 'dist/a/index.html'), 'utf8')).toContain('Other')
    expect(existsSync(join(folder, 'dist/b'))).toBe(false)
  })
})

describe('links in the place of what a build keeps for itself', () => {
  test('its folder: nothing is emptied where it leads, unless the configuration names that', () => {
    const { folder } = built()
    const kept = join(folder, '../kept')
    cpSync(join(folder, '.standfirst'), kept, { recursive: true })
    write(kept, { 'stage/mine.txt': 'Mine.', 'undo/mine.txt': 'Mine.', 'manifest.json': 'Mine.' })
    rmSync(join(folder, '.standfirst'), { recursive: true })
    const before = contentsOf(kept)
    symlinkSync('../kept', join(folder, '.standfirst'))
    const { code, stderr } = standfirst(folder, ['build'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('`.standfirst`')])
    expect(contentsOf(kept)).toEqual(before)
    write(folder, { 'standfirst.config.json': config({ linkedFolders: ['../kept'] }) })
    expect(standfirst(folder, ['build']).code).toBe(0)
  })

  test.each(['stage', 'undo', 'pictures'])(
    '.standfirst/%s: what is in the folder that it leads to is as it was',
    (name) => {
      const { folder } = built()
      write(folder, { '../kept/mine.txt': 'Mine.', 'articles/a.md': markdown('Other') })
      rmSync(join(folder, '.standfirst', name), { recursive: true, force: true })
      symlinkSync('../../kept', join(folder, '.standfirst', name))
      expect(standfirst(folder, ['build', '--update-lock']).code).toBe(0)
      expect(contentsOf(join(folder, '../kept'))).toEqual({ 'mine.txt': 'Mine.' })
    },
  )

  test.each([
    'standfirst.lock.json.new',
    '.standfirst/manifest.json.new',
    '.standfirst/journal.json.new',
    '.standfirst/.gitignore',
  ])('%s: the file that it leads to is as it was', (path) => {
    for (const target of ['victim.txt', 'not-there.txt']) {
      const { folder } = built()
      write(folder, { 'articles/a.md': markdown('Other') })
      rmSync(join(folder, path), { force: true })
      rmSync(join(folder, 'standfirst.lock.json'))
      symlinkSync(join(folder, '..', target), join(folder, path))
      expect(standfirst(folder, ['build']).code).toBe(0)
      expect(readFileSync(join(folder, '../victim.txt'), 'utf8')).toBe('Mine.')
      expect(existsSync(join(folder, '../not-there.txt'))).toBe(false)
    }
  })
})

/** A folder with a file in it where there should be a file. */
function inItsPlace(folder: string, path: string) {
  rmSync(join(folder, path), { force: true })
  write(folder, { [`${path}/a.txt`]: 'A' })
}
