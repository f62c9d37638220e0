import { expect, test } from 'vitest'
import { folderIssues } from '../src/config/folder-issues.ts'
import type { StandfirstConfig } from '../src/config/standfirst-config.ts'

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
