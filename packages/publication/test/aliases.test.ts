import { expect, test } from 'vitest'
import { aliasedIn, loadPublication, siteAddresses } from '../src/index.ts'
import { filesOf, post, temporarySite } from './temporary-site.ts'

test('a former address of an article leads to it', async () => {
  const folder = temporarySite(
    {},
    {
      'articles/a.md': post(
        'A',
        'aliases: [/old/, 2020/a.html, "https://example.com/x", /a/, "/?p=3"]',
      ),
      'pages/about.md': '---\ntitle: About\naliases: /who/\n---\n\nWe.\n',
    },
  )
  const { issues, outputs, planned } = await filesOf(folder)
  expect(issues).toEqual([])
  expect(outputs.get('_redirects')).toBe(
    '/old/ /a/ 301\n/2020/a.html /a/ 301\n/x /a/ 301\n/who/ /about/ 301\n',
  )
  expect(outputs.get('old/index.html')).toContain('url=https://example.com/a/')
  expect(outputs.get('a/index.html')).not.toContain('http-equiv')
  expect(outputs.get('sitemap.xml')).not.toContain('/old/')
  const publication = await loadPublication(folder)
  const { feed, site } = publication
  const known = siteAddresses(feed, site, planned, [], aliasedIn(publication))
  expect(known).toContain('https://example.com/old/')
})

test('a relative url is from the page of the file, as links are, and former addresses are from the site', async () => {
  const folder = temporarySite(
    {},
    {
      'articles/b/a.md': post('A', 'url: ../new/', 'aliases: [old/, /older/]'),
      'articles/b/c.md': post('C', 'url: /top/', 'aliases: ../up/'),
    },
  )
  const { issues, outputs } = await filesOf(folder)
  expect(issues).toEqual([])
  expect(outputs.get('_redirects')).toBe('/old/ /b/new/ 301\n/older/ /b/new/ 301\n/up/ /top/ 301\n')
})

test.each([
  ['hugo', 'aliases: [/old/, beside, "posts/x.html"]', ['old/', 'b/beside', 'b/posts/x.html']],
  ['zola', 'aliases: [old/one, "/two"]', ['old/one', 'two']],
  ['jekyll', 'redirect_from: /old/', ['old/']],
  ['jekyll', 'redirect_from:\n  - /one/\n  - two.html', ['one/', 'two.html']],
  ['hexo', 'alias: old/one/index.html', ['old/one/index.html']],
  ['eleventy', 'redirect_from: ["/old/"]', ['old/']],
  // Of notes these are names.
  ['obsidian', 'aliases: [The Other Name, Old]', []],
  ['astro', 'aliases: [The Other Name, /old/]', ['old/']],
] as const)('%s: %s', async (preset, line, expected) => {
  const site = { url: 'https://example.com/blog/' }
  const folder = temporarySite(
    { site, sources: [{ markdown: 'articles', preset }] },
    { 'articles/b/a.md': post('A', 'date: 2026-01-02', line) },
  )
  const { articles } = await loadPublication(folder)
  const found = articles.find(({ key }) => key.endsWith('a.md'))
  expect(found?.aliases).toEqual(expected.map((path) => `https://example.com/blog/${path}`))
})

test('what is held back is not found by an old address', async () => {
  const files = {
    'articles/a.md': post('A', 'aliases: /old-a/', 'draft: true'),
    'articles/b.md': post('B', 'aliases: /old-b/').replace('2026-01-02', '2099-01-02'),
    'pages/c.md': '---\ntitle: C\naliases: /old-c/\ndraft: true\n---\n\nC.\n',
  }
  const { outputs } = await filesOf(temporarySite({}, files))
  expect([...outputs.keys()].filter((path) => /old|_redirects/.test(path))).toEqual([])
})

test('clashes are told with the file', async () => {
  const folder = temporarySite(
    { redirects: { '/x/': '/first/' } },
    {
      'articles/a.md': post('A', 'aliases: [/old/, /first/, /x/]'),
      'articles/b.md': post('B', 'aliases: [/old]'),
      'articles/c.md': post('C', 'aliases: ["https://other.example/a/", "/a*b/", "javascript:a"]'),
      'articles/d.md': post('D', 'aliases: [1]'),
    },
  )
  const { issues, outputs } = await filesOf(folder)
  expect(issues.map(({ code, file, path }) => [code, file, path])).toEqual([
    ['unusable-redirect', 'articles/c.md', ['aliases']],
    ['unusable-redirect', 'articles/c.md', ['aliases']],
    ['unusable-redirect', 'articles/c.md', ['aliases']],
    ['wrong-type', 'articles/d.md', ['aliases']],
    ['taken-redirect', 'articles/a.md', ['aliases']],
    ['taken-redirect', 'articles/b.md', ['aliases']],
    ['taken-redirect', 'articles/a.md', ['aliases']],
  ])
  expect(outputs.get('_redirects')).toBe('/x/ /first/ 301\n/old/ /a/ 301\n')
})
