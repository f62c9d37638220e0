import { describe, expect, test } from 'vitest'
import { loadConfig, loadPublication } from '../src/index.ts'
import { filesOf, post, temporarySite } from './temporary-site.ts'

const page = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nWho writes here.\n`

const dated = post('Dated', 'date: 2026-01-02')

test('a file among articles that says so is a page, without a date', async () => {
  const folder = temporarySite(
    { site: { navigation: [{ label: 'Home', url: './' }] } },
    {
      'articles/about.md': `${page('title: About us', 'page: true', 'menu: About')}\nSee [that](second.md).\n`,
      'articles/imprint.md': page('title: Imprint', 'page: true', 'menu: true'),
      'articles/second.md': post('Second', 'url: https://example.com/elsewhere/').replace(
        'Text.',
        '[About](about.md)',
      ),
    },
  )
  const { issues, outputs, planned } = await filesOf(folder)
  expect(issues).toEqual([])
  const about = outputs.get('about/index.html') ?? ''
  expect(about).toContain('"@type":"AboutPage"')
  expect(about).toContain('<link rel="canonical" href="https://example.com/about/">')
  expect(about).toContain('href="https://example.com/elsewhere/"')
  expect(about).not.toMatch(/<time|1970/)
  expect(outputs.get('sitemap.xml')).toContain('<loc>https://example.com/imprint/</loc>')
  expect(outputs.get('elsewhere/index.html')).toContain('href="https://example.com/about/"')
  for (const { articles } of planned.feeds)
    expect(articles.map(({ title }) => title)).toEqual(['First', 'Second'])
  expect(outputs.get('index.html')).toMatch(
    />Home<\/a><\/li><li><a href="https:\/\/example.com\/about\/">About<.*>Imprint</,
  )
  expect(about).toContain('aria-current="page">About<')
})

test('the README of a folder is its page, as GitHub shows it, and that of the source is none', async () => {
  const folder = temporarySite(
    {},
    {
      'articles/README.md': '# How we write\n',
      'articles/tides/README.md': post('Tides'),
      'articles/a.md': post('A').replace('Text.', '[Tides](tides/README.md)'),
    },
  )
  const { issues, outputs } = await filesOf(folder)
  expect(issues).toEqual([])
  expect(outputs.get('tides/index.html')).toContain('Tides</h1>')
  expect(outputs.get('a/index.html')).toContain('href="https://example.com/tides/"')
  expect([...outputs.keys()].filter((path) => path.includes('README'))).toEqual([])
})

test('a menu is of the configuration’s hash, for it stands on every page', async () => {
  const hash = async (...lines: string[]) => {
    const files = { 'articles/a.md': page('title: A', 'page: true', ...lines) }
    return (await loadConfig(temporarySite({}, files), { now: '2026-01-01T00:00:00Z' })).hash
  }
  expect(await hash('menu: true')).not.toBe(await hash())
  expect(await hash('tags: [a]')).toBe(await hash())
})

test('a page that is held back, or waits, is nowhere', async () => {
  const folder = temporarySite(
    {},
    {
      'articles/secret.md': page('title: Secret', 'page: true', 'draft: true', 'menu: true'),
      'articles/over.md': page('title: Over', 'page: true', 'expiryDate: 2026-01-01'),
      'pages/later.md': page('title: Later', 'publishedAt: 2027-01-01', 'menu: true'),
    },
  )
  const now = '2026-06-01T00:00:00Z'
  const { config, feed } = await loadPublication(folder, { now })
  expect(config.sitePages.pages).toEqual([])
  expect(config.design.navigation).toEqual([])
  expect(config.sitePages.changesAt).toBe('2027-01-01T00:00:00Z')
  expect(feed.articles.map(({ title }) => title)).toEqual(['First'])
  const then = await loadConfig(folder, { now: '2027-01-01T00:00:00Z' })
  expect(then.sitePages.pages.map(({ key }) => key)).toEqual(['pages/later.md'])
  expect(then.design.navigation.map(({ label }) => label)).toEqual(['Later'])
})

test.each([
  ['page: 1', 'Found `1`, expected `true`'],
  ['page: yes, please', 'Found the text `yes, please`, expected `true`'],
  ['menu: [a]', 'Found a list, expected `true`'],
  ['aliases: [5]', 'Found a list, expected addresses'],
])('`%s` is told', async (line, message) => {
  const files = { 'articles/a.md': post('A', line) }
  const { issues } = await filesOf(temporarySite({}, files))
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: 'wrong-type',
      file: 'articles/a.md',
      message: expect.stringContaining(message),
    }),
  )
})

test('`page: false` is an article', async () => {
  const { outputs } = await filesOf(
    temporarySite({}, { 'articles/a.md': post('A', 'page: false') }),
  )
  expect(outputs.get('index.html')).toContain('>A</a>')
})

test.each(['yes', 'Yes', 'on', '"true"'])(
  'a page and its menu are said by `%s`, too',
  async (word) => {
    const file = page('title: A', `page: ${word}`, `menu: ${word}`)
    const folder = temporarySite({}, { 'articles/a.md': file })
    const { issues } = await filesOf(folder)
    const { config } = await loadPublication(folder)
    expect(issues).toEqual([])
    expect(config.design.navigation.map(({ label }) => label)).toEqual(['A'])
  },
)

test('`menu: no` is no name', async () => {
  const file = page('title: A', 'page: true', 'menu: no')
  const folder = temporarySite({}, { 'articles/a.md': file })
  const { issues } = await filesOf(folder)
  const { config } = await loadPublication(folder)
  expect([issues, config.design.navigation]).toEqual([[], []])
})

test('what says in other words that it is a page is not asked for a date, too', async () => {
  const files = { 'articles/a.md': page('title: A', 'page: About') }
  const { issues } = await filesOf(temporarySite({}, files))
  expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'wrong-type', fix: 'Write `page: true`.' },
  ])
})

test('an article that lacks a date is told how to be a page', async () => {
  const { issues } = await filesOf(temporarySite({}, { 'articles/a.md': page('title: A') }))
  expect(issues[0]).toMatchObject({ code: 'missing', fix: expect.stringContaining('`page: true`') })
})

describe('what a tool shows as a page is one', () => {
  test.each([
    ['jekyll', 'posts', 'about.md', page('layout: page', 'title: About'), true],
    ['hexo', 'source', 'about/index.md', page('layout: page', 'title: About'), true],
    ['eleventy', 'src', 'about.md', page('layout: layouts/page.njk', 'title: About'), true],
    ['hugo', 'content', 'x/about.md', page('type: page', 'title: About'), true],
    ['hugo', 'content', 'about.md', '+++\ntitle = "About"\n+++\nWe.\n', false],
    ['zola', 'content', 'about/index.md', '+++\ntitle = "About"\n+++\nWe.\n', false],
    ['pelican', 'content', 'pages/about.md', 'Title: About\n\nWe.\n', false],
  ] as const)('%s: %s/%s', async (preset, markdown, path, text, isSaid) => {
    const folder = temporarySite(
      { sources: [{ markdown, preset }] },
      { [`${markdown}/${path}`]: text, [`${markdown}/posts/p.md`]: post('P', 'date: 2026-01-02') },
    )
    const { config, feed, issues } = await loadPublication(folder)
    expect(config.sitePages.pages.map(({ article }) => article.title)).toEqual(['About'])
    expect(feed.articles.map(({ title }) => title)).toEqual(['P'])
    expect(issues.map(({ code }) => code)).toEqual(isSaid ? [] : ['undated-page'])
  })

  test.each([
    // It has a date.
    ['jekyll', 'p.md', page('layout: page', 'title: A', 'date: 2026-01-02'), []],
    // A theme fills it: it is left out.
    ['hugo', 'search.md', '+++\ntitle = "Search"\nlayout = "search"\n+++\n', []],
    ['hugo', 'index.md', '+++\ntitle = "Home"\n+++\nText.\n', ['missing']],
    ['hugo', 'posts/a.md', '+++\ntitle = "A"\n+++\nText.\n', ['missing']],
    // There are no folders of posts beside it.
    ['hugo', 'a.md', '+++\ntitle = "A"\n+++\nText.\n', ['missing']],
    ['eleventy', 'a.md', page('title: A'), ['missing']],
  ] as const)('%s: what is none stays none: %s', async (preset, path, text, codes) => {
    const folder = temporarySite(
      { sources: [{ markdown: 'content', preset }] },
      { [`content/${path}`]: text, ...(path !== 'a.md' && { 'content/x/y/z.md': dated }) },
    )
    const { articles, config } = await loadPublication(folder)
    expect(config.sitePages.keys).toEqual([])
    const told = articles.flatMap(({ issues }) => issues).filter((one) => one.severity === 'error')
    expect([...new Set(told.map(({ code }) => code))]).toEqual(codes)
  })

  test('Hugo’s own menu', async () => {
    const matter =
      '+++\ntitle = "About"\npage = true\n[menu.main]\nname = "Who we are"\nweight = 3\n+++\nWe.\n'
    const folder = temporarySite(
      { sources: [{ markdown: 'content', preset: 'hugo' }] },
      { 'content/about.md': matter },
    )
    const { design } = await loadConfig(folder)
    expect(design.navigation).toEqual([{ label: 'Who we are', url: 'https://example.com/about/' }])
  })
})
