import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { config, contentsOf, folderWith, markdown, standfirst } from './standfirst.ts'

test('an address with a dot is a page like others', () => {
  const folder = folderWith({
    'standfirst.config.json': config(),
    'articles/release-v0.10.md': markdown('Ten'),
    'articles/release-v0.11.md': markdown('Eleven'),
    'articles/a.md': markdown('Node', ['url: /node.js', 'tags: [v1.2, v1.3]']),
    'articles/b.md': markdown('Page', ['url: /old.html']),
    'articles/c.md': markdown('Two', ['url: /node-1.2']),
    'articles/d.md': markdown('Three', ['url: /node-1.3']),
  })
  const { code, stderr } = standfirst(folder, ['build'])
  expect([code, stderr]).toEqual([0, expect.stringContaining('Built 6 articles')])
  const built = Object.keys(contentsOf(join(folder, 'dist')))
  for (const path of [
    'release-v0.10/index.html',
    'release-v0.11/index.html',
    'node.js/index.html',
    'node-1.2/index.html',
    'node-1.3/index.html',
    'old.html',
    'old.md',
    'tag/v1.2/feed.xml',
    'tag/v1.3/index.html',
  ]) {
    expect(built).toContain(path)
  }
  expect(standfirst(folder, ['check', '--errors-only']).code).toBe(0)
})

test('links and pictures find files whose names keep accents apart', () => {
  const apart = 'cafe\u0301'
  const folder = folderWith({
    'standfirst.config.json': config(),
    [`articles/${apart}.md`]: markdown('Café'),
    [`articles/${apart}.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'articles/b.md': markdown('Other', [], '[it](café.md) ![A cup](café.svg)'),
    'public/re\u0301sume\u0301.txt': 'text',
  })
  expect(standfirst(folder, ['build']).code).toBe(0)
  const page = readFileSync(join(folder, 'dist/b/index.html'), 'utf8')
  expect(page).toContain('href="https://example.com/caf%C3%A9/"')
  const built = Object.keys(contentsOf(join(folder, 'dist')))
  expect(built).toContain('café/index.html')
  expect(built).toContain('café.svg')
  expect(built).toContain('résumé.txt')
  expect(standfirst(folder, ['check', '--errors-only']).code).toBe(0)
})
