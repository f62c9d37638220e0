import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { watchFolder } from '@standfirst/publication/watch'
import { expect, onTestFinished, test } from 'vitest'

/** Watch a folder of a name; `until` waits until a path within it was told. */
async function watching(name = 'site') {
  const base = mkdtempSync(join(tmpdir(), 'standfirst-'))
  const folder = join(base, name)
  mkdirSync(join(folder, 'articles'), { recursive: true })
  const told = new Set<string>()
  let wake = () => {}
  const watched = watchFolder(folder, [], async (paths) => {
    for (const path of paths) told.add(relative(folder, path))
    wake()
  })
  onTestFinished(async () => {
    await watched.stop()
    rmSync(base, { recursive: true })
  })
  await watched.ready
  return {
    folder,
    told,
    async until(path: string) {
      while (!told.has(path)) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}

test('a link that leads to itself is told, and what is saved after it, too', async () => {
  const { folder, until } = await watching()
  symlinkSync('loop', join(folder, 'articles/loop'))
  await until('articles/loop')
  writeFileSync(join(folder, 'articles/a.md'), 'A')
  await until('articles/a.md')
})

test('a folder whose own name begins with a dot is watched', async () => {
  const { folder, until } = await watching('.blog')
  writeFileSync(join(folder, 'articles/a.md'), 'A')
  await until('articles/a.md')
})

test('of what begins with a dot, that is watched which is read or copied', async () => {
  const { folder, told, until } = await watching()
  const others = ['.git', '.vitepress', '.vitepress/cache', '.obsidian', '.well-known']
  for (const one of others) mkdirSync(join(folder, one))
  const read = ['.well-known/trust.txt', '.vitepress/config.ts', '.obsidian/app.json', '.gitignore']
  const unread = ['.git/HEAD', '.a.md.swp', '.vitepress/cache/a.js', '.obsidian/workspace.json']
  for (const path of [...unread, ...read]) writeFileSync(join(folder, path), path)
  for (const path of read) await until(path)
  for (const path of unread) expect(told).not.toContain(path)
})
