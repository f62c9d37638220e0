import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { config, contentsOf, folderWith, markdown, standfirst } from './standfirst.ts'

const dated = (title: string, day: number, ...more: string[]) =>
  markdown(title)
    .replace(/publishedAt: .*/, `publishedAt: 2026-02-0${day}`)
    .replace('---\n', `---\n${['category: News', ...more].join('\n')}\n`)

const files = {
  'standfirst.config.json': config(),
  'articles/a.md': dated('Aa', 1),
  'articles/b.md': dated('Bb', 2),
  'articles/c.md': dated('Cc', 3),
  'articles/d.md': dated('Dd', 4),
  'articles/e.md': dated('Ee', 5),
}

/** Paths that a build wrote anew. */
function written(folder: string, work: () => void): string[] {
  const dist = join(folder, 'dist')
  const before = contentsOf(dist)
  work()
  const { code, stderr } = standfirst(folder, ['build'])
  expect([code, stderr]).toEqual([0, expect.stringContaining('Built')])
  const after = contentsOf(dist)
  return Object.keys(after).filter((path) => after[path] !== before[path])
}

/** What a build from nothing gives is what many builds have given. */
function expectAsFromNothing(folder: string): void {
  const steps = contentsOf(join(folder, 'dist'))
  expect(standfirst(folder, ['build', '--force']).code).toBe(0)
  expect(contentsOf(join(folder, 'dist'))).toEqual(steps)
}

test('a change writes the pages whose links it changes, and no others', () => {
  const folder = folderWith(files)
  expect(standfirst(folder, ['build']).code).toBe(0)
  const page = (name: string) => readFileSync(join(folder, `dist/${name}/index.html`), 'utf8')
  expect(page('e')).toContain('<a href="https://example.com/d/">Dd</a>')
  expect(page('e')).not.toContain('standfirst:links')
  const pagesOf = (paths: string[]) => paths.filter((path) => /^\w\/index\.html$/.test(path))

  const added = written(folder, () => writeFileSync(join(folder, 'articles/f.md'), dated('Ff', 6)))
  expect(pagesOf(added)).toEqual(['e/index.html', 'f/index.html'])
  expect(page('e')).toContain('<a rel="next" href="https://example.com/f/">Ff</a>')
  expectAsFromNothing(folder)

  const text = written(folder, () =>
    writeFileSync(join(folder, 'articles/c.md'), `${dated('Cc', 3)}\nMore.\n`),
  )
  expect(pagesOf(text)).toEqual(['c/index.html'])
  expectAsFromNothing(folder)

  const removed = written(folder, () => rmSync(join(folder, 'articles/f.md')))
  expect(pagesOf(removed)).toEqual(['e/index.html'])
  expectAsFromNothing(folder)

  expect(pagesOf(written(folder, () => {}))).toEqual([])
})

test('a page that somebody has changed is made anew', () => {
  const folder = folderWith(files)
  expect(standfirst(folder, ['build']).code).toBe(0)
  const file = join(folder, 'dist/e/index.html')
  writeFileSync(file, 'mine')
  writeFileSync(join(folder, 'articles/f.md'), dated('Ff', 6))
  expect(standfirst(folder, ['build']).code).toBe(0)
  expect(readFileSync(file, 'utf8')).toContain('>Ff</a>')
  expectAsFromNothing(folder)
})
