import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderIssues } from '../src/config/folder-issues.ts'
import type { StandfirstConfig } from '../src/config/standfirst-config.ts'
import { folderOf } from './folder-of.ts'

function found(config: Omit<StandfirstConfig, 'site'>): string[] {
  const issues = folderIssues({ site: { url: 'https://example.com/' }, ...config }, '/home/news')
  return issues.map(({ message }) => message)
}

test.each([
  [{ output: '.' }, '`.`'],
  [{ output: '..' }, '`.`'],
  [{ output: '/home' }, '`.`'],
  [{ output: 'articles' }, '`articles`'],
  [{ output: 'public' }, '`public`'],
  [{ output: 'a', sources: [{ markdown: 'a/b' }] }, '`a/b`'],
  [{ output: '../posts', sources: [{ markdown: '../posts' }] }, '`../posts`'],
  [{ output: 'public/dist' }, 'in `public`'],
  [{ output: 'static', assets: 'static' }, '`static`'],
])('nothing is built over what it is built from: %j', (config, name) => {
  expect(found(config)).toEqual([expect.stringContaining(name)])
})

test.each([
  {},
  { output: '../site' },
  { output: '..dist' },
  { output: '/home/newspaper' },
  { sources: [{ markdown: '.' }] },
  { output: 'articles/dist' },
  { output: 'data', sources: [{ json: 'data.json' }, () => []] },
])('other folders are fine: %j', (config) => {
  expect(found(config)).toEqual([])
})

test('a folder `public` that a preset switches off is told, unless a tool has built it', () => {
  const told = (config: object, files: Record<string, string>) => {
    const issues = folderIssues(
      { site: { url: 'https://example.com/' }, ...config },
      folderOf(files),
    )
    return issues.map(({ message, severity }) => [severity, message])
  }
  const hugo = { sources: [{ markdown: 'content', preset: 'hugo' }] }
  const files = { 'public/a.png': 'x' }
  expect(told(hugo, files)).toEqual([['warning', expect.stringContaining('copied from `static`')]])
  expect(told({ ...hugo, assets: 'static' }, files)).toEqual([])
  expect(told({ ...hugo, assets: 'public' }, files)).toEqual([])
  expect(told({ ...hugo, output: 'public' }, files)).toEqual([])
  expect(told(hugo, { 'public/index.html': 'x' })).toEqual([])
  expect(told(hugo, { 'static/a.png': 'x' })).toEqual([])
  expect(told({}, files)).toEqual([])
  // A new site of Hugo has an empty one.
  const empty = folderOf({ 'content/a.md': 'x' })
  mkdirSync(join(empty, 'public'))
  expect(folderIssues({ site: { url: 'https://example.com/' }, ...hugo } as never, empty)).toEqual(
    [],
  )
})
