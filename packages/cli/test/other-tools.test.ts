import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sites, yaml } from './sites.ts'
import { config, folderWith, markdown, standfirst } from './standfirst.ts'

describe('without a configuration', () => {
  test.each(Object.entries(sites))('%s', (_name, [articles, files]) => {
    const folder = folderWith(files)
    const { code, stderr } = standfirst(folder, ['build', '--site', 'https://example.com/'])
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining(`Built ${articles} article${articles === 1 ? '' : 's'} `),
    ])
    expect(existsSync(join(folder, 'dist/feed.xml'))).toBe(true)
    const built = readdirSync(join(folder, 'dist'), { recursive: true }).map(String)
    expect(built.filter((path) => /secret|Private|later/.test(path))).toEqual([])
  })
})

test('a source without its preset is told in one line', () => {
  const posts = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `posts/p${index}.md`,
      yaml(`title: Post ${index}`, 'date: 2024-01-02', 'draft: false', 'ShowToc: true'),
    ]),
  )
  const sources = [{ markdown: 'posts' }]
  const folder = folderWith({ ...posts, 'standfirst.config.json': config({ sources }) })
  const { code, stderr } = standfirst(folder, ['build'])
  expect(code).toBe(1)
  expect(stderr).toContain('12 files whose front matter looks like that of Hugo')
  expect(stderr).toContain("preset: 'hugo'")
  expect(stderr.split('\n').length).toBeLessThan(8)
  const again = standfirst(folder, ['build', '--preset', 'hugo'])
  expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('Built 12 articles')])
})

test('what many articles lack alike is told once, and can be accepted', () => {
  const posts = Object.fromEntries(
    [1, 2, 3].map((index) => [
      `articles/p${index}.md`,
      markdown(`P${index}`).replace(/summary:.*\n/, ''),
    ]),
  )
  const folder = folderWith({ ...posts, 'standfirst.config.json': config() })
  const { stderr } = standfirst(folder, ['build'])
  expect(stderr.match(/^warning summary-from-text/gm)?.length).toBe(1)
  expect(stderr).toContain('3 articles without a `summary`')
  const accepting = config({ accept: ['summary-from-text'] })
  const quiet = folderWith({ ...posts, 'standfirst.config.json': accepting })
  expect(standfirst(quiet, ['build']).stderr).not.toContain('summary')
  expect(standfirst(quiet, ['check']).stdout).not.toContain('summary')
})

test('keys of a theme, an empty section and what is held back are each told once', () => {
  const theme = [
    'ShowToc: true',
    'TocOpen: true',
    'hidemeta: false',
    'canonicalURL: https://a.org/',
  ]
  const post = (title: string, ...more: string[]) =>
    yaml(`title: ${title}`, 'date: 2024-01-02', ...theme, ...more)
  const folder = folderWith({
    'hugo.toml': '',
    'content/a.md': `${post('A')}\n## Empty\n\n## Full\n\nText.\n`,
    'content/b.md': post('B'),
    'content/c.md': post('C', 'draft: true'),
    'content/d.md': post('D', 'draft: true'),
  })
  const { code, stderr } = standfirst(folder, ['build', '--site', 'https://example.com/'])
  expect(code).toBe(0)
  expect(stderr.match(/empty-section/g)?.length).toBe(1)
  expect(stderr).toContain(
    'Found `ShowToc`, `TocOpen`, `hidemeta` in 4 articles (the first is `content/a.md`)',
  )
  expect(stderr.match(/unused-field at canonicalURL/g)?.length).toBe(4)
  expect(stderr).toContain('2 articles without a `description` (the first is `content/a.md`)')
  expect(stderr).toContain('2 articles are held back, and in no output')
})

test('a site that has only drafts and pages yet is not told of its feed', () => {
  const folder = folderWith({
    'docs/.vitepress/config.mts': '',
    'docs/index.md': '---\nlayout: home\n---\n',
    'docs/guide.md': '# Guide\n\nText.\n',
    'docs/new.md': yaml('title: New', 'date: 2024-01-02', 'draft: true'),
  })
  const { code, stderr } = standfirst(folder, ['build', '--site', 'https://example.com/'])
  expect(code).toBe(0)
  expect(stderr).not.toContain('missing-update')
  expect(stderr).toContain('Built 0 articles')
})

test('a site whose articles are all in another format gets advice that helps', () => {
  const folder = folderWith({
    'next.config.mjs': '',
    'data/blog/a.org': yaml('title: A', 'date: 2024-01-02'),
  })
  const { stderr } = standfirst(folder, ['build', '--site', 'https://example.com/'])
  expect(stderr).toContain('Found `data/blog/a.org`, expected Markdown')
  expect(stderr).toContain('fix: Articles of other formats are not read: save them as Markdown')
  expect(stderr).not.toContain('This looks like a site of')
  expect(stderr).not.toContain('missing-update')
})

test('no articles: where it looked, what it ignored, and what the folder looks like', () => {
  const folder = folderWith({
    'standfirst.config.json': config({ sources: [{ markdown: '.' }] }),
    '_posts/2024-01-02-a.md': yaml('layout: post'),
    'README.md': 'Hello',
  })
  const { stderr } = standfirst(folder, ['build'])
  expect(stderr).toContain('Found no articles in `.` (ignored there: `README.md`, `_posts`)')
  expect(stderr).toContain("sources: [{ markdown: '_posts', preset: 'jekyll', permalink: 'date' }]")
})

test('a link to a file that was left out says so, and why', () => {
  const folder = folderWith({
    'hugo.toml': '',
    'content/posts/a.md': `${yaml('title: A', 'date: 2024-01-02')}\nSee [b](b.md).\n`,
    'content/posts/b.md': yaml('title: B'),
  })
  const site = ['--site', 'https://example.com/']
  const left = '`content/posts/b.md`, which was left out: it has no date that can be read, expected'
  expect(standfirst(folder, ['build', ...site]).stderr).toContain(left)
  const { stdout, stderr } = standfirst(folder, ['check', ...site])
  expect(`${stdout}${stderr}`).toContain(left)
})
