import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { guessPreset } from '../src/config/guess-preset.ts'
import { gatherIssues, loadConfig, loadPublication } from '../src/index.ts'

const body = '\n\nA first sentence about it. A second one.\n'
const yaml = (...lines: string[]) => `---\n${lines.join('\n')}\n---${body}`
const post = yaml('title: Post', 'description: S.', 'date: 2024-01-02')
const page = yaml('title: About')

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-bare-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** What is made of a folder without a configuration: addresses, codes of issues, and copied files. */
async function read(files: Record<string, string>) {
  const site = folderWith(files)
  const publication = await loadPublication(site, { site: 'https://example.com/' })
  const { articles, config, feed, issues } = publication
  const found = [...issues, ...articles.flatMap((one) => one.issues)]
  const gathered = gatherIssues(
    found,
    articles.map(({ entry }) => entry),
    config,
  )
  return {
    urls: feed.articles.map(({ url }) => url.replace('https://example.com/', '')).sort(),
    issues: gathered.filter(({ code }) => code !== 'summary-from-text'),
    copied: publication.files.map(({ path }) => path),
    assets: config.assets.slice(site.length + 1),
    articles,
  }
}

const toml = "+++\ntitle = 'About'\n+++\nMe.\n"

describe('a site of another tool has pages that are no articles', () => {
  test('those at the root of a Jekyll site are pages, where they say so', async () => {
    const about = yaml('layout: page', 'title: About', 'permalink: /us/')
    const files = { '_posts/2024-01-02-a.md': post, 'about.md': about, 'sub/other.md': about }
    const site = folderWith({ ...files, 'README.md': 'Read me.' })
    const { config, feed, issues } = await loadPublication(site, { site: 'https://example.com/' })
    expect(issues).toEqual([])
    expect(feed.articles.map(({ title }) => title)).toEqual(['Post'])
    expect(config.sitePages.pages.map(({ article, key }) => [key, article.url])).toEqual([
      ['about.md', 'https://example.com/us/'],
    ])
  })

  test('one without a date is left out, with an issue', async () => {
    const { issues, urls } = await read({
      'hugo.toml': '',
      'content/about.md': toml,
      'content/a.md': post,
    })
    expect(urls).toEqual(['a/'])
    expect(issues).toMatchObject([
      { code: 'undated-page', severity: 'warning', file: 'content/about.md' },
    ])
    expect(issues[0]?.fix).toContain('date = ')
    expect(issues[0]?.fix?.match(/`page: true`/g)).toHaveLength(1)
  })

  test('many are said once, with their number', async () => {
    const { issues, urls } = await read({
      '.vitepress/config.mts': '',
      'index.md': '---\nlayout: home\n---\n',
      'guide.md': page,
      'more.md': page,
      'posts/a.md': post,
      'posts/b.md': page,
      'posts/c.md': page,
    })
    expect(urls).toEqual(['posts/a/'])
    expect(issues.map(({ code, message }) => [code, message])).toEqual([
      [
        'undated-page',
        expect.stringContaining('2 files without a date (the first is `posts/b.md`)'),
      ],
    ])
  })

  test('templates for new notes have none, and scripts can’t be read', async () => {
    const vault = {
      '.obsidian/app.json': '{}',
      'T.md': '---\ndate: {{date}}\n---\n',
      'A.md': yaml('date: 2024-01-02'),
    }
    expect((await read(vault)).issues.map(({ code }) => code)).toEqual(['undated-page'])
    const eleventy = {
      'eleventy.config.js': '',
      'content/404.md': '---js\nconst permalink = "404.html";\n---\nNone.\n',
      'content/a.md': post,
    }
    const { issues, urls } = await read(eleventy)
    expect([urls, issues.map(({ severity }) => severity)]).toEqual([['content/a/'], ['warning']])
  })

  test('a wrong date is no page', async () => {
    const { issues } = await read({
      'hugo.toml': '',
      'content/a.md': yaml('title: A', 'description: S.', 'date: soon'),
    })
    expect(issues.map(({ severity }) => severity)).toContain('error')
  })

  test('with a configuration, undated articles are an error, told once', async () => {
    const { issues } = await read({
      'standfirst.config.json':
        '{ "site": { "url": "https://example.com/" }, "sources": [{ "markdown": "content", "preset": "hugo" }] }',
      'content/a.md': page,
      'content/b.md': page,
    })
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['missing', 'error']])
    expect(issues[0]?.message).toContain('2 articles without a date (the first is `content/a.md`)')
    expect(issues[0]?.fix).toContain('Add `date: ')
  })
})

test('the address that the configuration of a tool says is enough', async () => {
  const files = { 'content/a.md': post }
  const folder = folderWith({ 'hugo.toml': 'baseURL = "https://h.example/"\n', ...files })
  expect((await loadConfig(folder)).feed.url).toBe('https://h.example/')
  const other = 'https://other.example/'
  expect((await loadConfig(folder, { site: other })).feed.url).toBe(other)
  const unsaid = folderWith({ 'hugo.toml': 'baseURL = "/"\n', ...files })
  await expect(loadConfig(unsaid)).rejects.toThrow('add `--site')
})

test('texts above lists are said', async () => {
  const list = '---\ntitle: Posts\n---\n'
  const { issues } = await read({
    'hugo.toml': '',
    'content/a.md': post,
    'content/_index.md': `${list}\n<!-- none -->\n`,
    'content/posts/_index.md': `${list}\nAll of ours.\n`,
    'content/posts/_index.de.md': `+++\n+++\nAlle.\n`,
    'content/posts/_draft.md': `${list}\nText.\n`,
  })
  expect(issues.map(({ code, message }) => [code, message])).toEqual([
    [
      'unread-format',
      expect.stringContaining('2 files `_index.md` (the first is `content/posts/_index.'),
    ],
  ])
})

test('texts in other formats are said', async () => {
  const { issues } = await read({
    'docusaurus.config.ts': '',
    'blog/2024-01-02-a.md': post,
    'blog/b.rst': post,
    'blog/c.rst': post,
    'blog/d.png': '',
  })
  expect(issues.map(({ code, message }) => [code, message])).toEqual([
    ['unread-format', expect.stringContaining('2 texts in `.rst` (the first is `blog/b.rst`)')],
  ])
})

test.each([
  [
    'content/1_blog/1_a/article.txt',
    { 'content/1_blog/2_b/article.txt': 'Title: B\n' },
    '2 texts in `.txt`',
  ],
  ['posts/2026-01-02-a.html', { 'posts/style.css': '' }, '`posts/2026-01-02-a.html`'],
  ['content/a.docx', {}, '`content/a.docx`'],
])(
  'where nothing else is there, texts that are often no articles are said: %s',
  async (path, files, said) => {
    for (const config of [undefined, path.replace(/\/.*/, ''), '.']) {
      const site = { site: { url: 'https://example.com/' }, sources: [{ markdown: config }] }
      const { issues } = await read({
        ...(config && { 'standfirst.config.json': JSON.stringify(site) }),
        [path]: 'Title: A\n----\nText: A\n',
        'content/robots.txt': 'A',
        ...files,
      })
      expect(issues.map(({ code, message }) => `${code}: ${message}`).join('\n')).toContain(said)
    }
  },
)

test.each([
  ['Hugo', { 'hugo.toml': '', 'content/a.md': post }],
  ['Zola', { 'config.toml': 'base_url = "/"\n', 'content/a.md': post }],
  ['Hexo', { 'source/_posts/a.md': post }],
  ['Gatsby', { 'gatsby-config.js': '', 'content/blog/a.md': post }],
])('what %s built into `public`, with drafts in it, is not copied', async (_name, files) => {
  const { assets, copied } = await read({
    ...files,
    'public/secret/index.html': '<p>Draft',
    'static/a.png': 'x',
  })
  expect([assets, copied]).toEqual(['static', ['a.png']])
})

test('a Markdown file beside a page of Hugo is no page of its own', async () => {
  const { articles, urls } = await read({
    'hugo.toml': '',
    'content/posts/a/index.md': post,
    'content/posts/a/notes.md': post,
    'content/posts/a/more/deep.md': post,
    'content/posts/b.md': post,
    'content/c/index.de.md': post,
    'content/c/index.en.md': post,
  })
  // What has the site's language in its name is the page itself.
  expect(urls).toEqual(['c/', 'c/index.de/', 'posts/a/', 'posts/b/'])
  const held = articles.filter(({ article }) => article?.status === 'draft')
  expect(held.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
    ['held-back'],
    ['held-back'],
  ])
})

test('addresses are without the numbers of Nuxt Content, and the dates of Zola', async () => {
  const nuxt = await read({
    'nuxt.config.ts': '',
    'content/blog/1.first.md': post,
    'content/blog/2.part/10.a.md': post,
    'content/blog/1.2.3.md': post,
  })
  expect(nuxt.urls).toEqual(['blog/1.2.3/', 'blog/first/', 'blog/part/a/'])
  const zola = await read({
    'zola.toml': 'base_url = "/"\n',
    'content/2020-01-02-a.md': '+++\ntitle = "A"\n+++\nText.\n',
    'content/2020-01-03-b/index.md': '+++\ntitle = "B"\n+++\nText.\n',
    'content/2020-01-04/c.md': post,
  })
  expect(zola.urls).toEqual(['2020-01-04/c/', 'a/', 'b/'])
})

const inToml = "+++\ntitle = 'Post'\ndate = 2024-01-02\n+++\nText.\n"
const empty = { '_posts/.keep': '' }

describe('a folder that looks like that of several tools is that of the one whose texts it has', () => {
  test.each<[string, string, string, Record<string, string>]>([
    [
      'Hugo with an empty `_posts`',
      'hugo',
      'content',
      { 'hugo.toml': '', 'content/a.md': inToml, ...empty },
    ],
    [
      'Hugo’s older file with an empty `_posts`',
      'hugo',
      'content',
      { 'config.toml': 'baseURL = "/"', 'content/a.md': inToml, ...empty },
    ],
    [
      'Hugo with what is left of Jekyll',
      'hugo',
      'content',
      {
        'hugo.toml': '',
        '_config.yml': 'title: A',
        'content/a.md': inToml,
        '_posts/2020-01-02-a.md': post,
      },
    ],
    [
      'Jekyll with a Hugo that is not yet',
      'jekyll',
      '_posts',
      { 'hugo.toml': '', '_config.yml': 'title: A', '_posts/2020-01-02-a.md': post },
    ],
    ['Hugo, empty', 'hugo', '.', { 'hugo.toml': '', ...empty }],
    [
      'Zola with an empty `_posts`',
      'zola',
      'content',
      { 'zola.toml': 'base_url = "/"', 'content/a.md': inToml, ...empty },
    ],
    [
      'Astro with its texts in `content`',
      'astro',
      'content',
      { 'astro.config.mjs': '', 'content/a.md': post },
    ],
    [
      'Astro with a file of Svelte',
      'astro',
      'src/content/blog',
      { 'astro.config.mjs': '', 'svelte.config.js': '', 'src/content/blog/a.md': post },
    ],
    [
      'Astro with an empty first folder',
      'astro',
      'src/content/posts',
      { 'astro.config.mjs': '', 'src/content/blog/.keep': '', 'src/content/posts/a.md': post },
    ],
    [
      'Docusaurus beside MkDocs',
      'docusaurus',
      'blog',
      {
        'docusaurus.config.js': '',
        'mkdocs.yml': '',
        'docs/a.md': page,
        'blog/2024-01-02-a.md': post,
      },
    ],
    [
      'Docusaurus without a blog',
      'docusaurus',
      'docs',
      { 'docusaurus.config.js': '', 'mkdocs.yml': '', 'docs/a.md': post },
    ],
    [
      'Hugo that is written in Obsidian',
      'hugo',
      'content',
      { 'hugo.toml': '', '.obsidian/app.json': '{}', 'content/a.md': inToml },
    ],
    [
      'Hexo with an empty Bridgetown',
      'hexo',
      'source/_posts',
      { '_config.yml': '', 'source/_posts/a.md': post, 'src/_posts/.keep': '' },
    ],
    [
      'a vault with an empty `_posts`',
      'obsidian',
      '.',
      { '.obsidian/app.json': '{}', 'A.md': post, ...empty },
    ],
    [
      'posts of a theme with an empty `_posts`',
      'hugo',
      '.',
      { 'a.md': yaml('title: A', 'date: 2024-01-02', 'ShowToc: true'), ...empty },
    ],
    [
      'VitePress whose pages are at the root',
      'vitepress',
      '.',
      { '.vitepress/config.mts': '', 'a.md': post, ...empty },
    ],
    [
      'VuePress',
      'vitepress',
      'src/posts',
      { 'src/.vuepress/config.ts': '', 'src/posts/a.md': post, 'src/README.md': page },
    ],
    [
      'Lume',
      'eleventy',
      'posts',
      { '_config.ts': 'import lume from "lume/mod.ts";', 'posts/a.md': post },
    ],
  ])('%s', async (_name, preset, folder, files) => {
    const site = folderWith(files)
    const { config } = await loadPublication(site, { site: 'https://example.com/' })
    expect(config.sources[0]).toMatchObject({ markdown: folder, preset })
  })
})

test.each([
  ['{\n  "title": "A",\n  "date": "2024-01-02"\n}\n\nText.', 'hugo'],
  ['{ "title": "A", "date": "2024-01-02", "draft": false }\nText.', 'hugo'],
  ['---json\n{ "title": "A", "date": "2024-01-02" }\n---\nText.', 'eleventy'],
  [';;;\n"title": "A",\n"date": "2013/7/13"\n;;;\nText.', 'hexo'],
  ['Title: A\nDate: 2010-12-03 10:20\nTags: a, b\n\nText.', 'pelican'],
  ['title: A\ndate: 2010-12-03\nsummary: One\n    more\n\nText.', 'pelican'],
  ['---\ntitle: A\npubDate: 2024-01-02\n---\n', 'astro'],
])('the front matter %j is of %s', (source, preset) => {
  expect(guessPreset([source])?.preset).toBe(preset)
})

test.each([
  'Text: a line.\n\nMore.',
  '# A\n\nText.',
  '{{ x }}',
  '{ "publishedAt": "2024-01-02" }\n',
])('%j is of no tool', (source) => {
  expect(guessPreset([source])).toBeUndefined()
})

describe('a folder `_posts` is not Jekyll’s by its name alone', () => {
  const starter = yaml(
    'title: Hello',
    'excerpt: How it began.',
    'coverImage: /hello.jpg',
    "date: '2020-03-16T05:35:07.322Z'",
    'author:',
    '  name: Ada Example',
    '  picture: /ada.jpg',
    'ogImage:',
    '  url: /hello.jpg',
  )

  test.each<[string, Record<string, string>]>([
    ['the starter of Next.js', { 'package.json': '{"dependencies":{"next":"15"}}' }],
    ['its texts alone', {}],
  ])('%s publishes what has no day in its name', async (_name, files) => {
    const { articles, issues, urls } = await read({ ...files, '_posts/hello.md': starter })
    expect(urls).toEqual(['hello/'])
    expect(articles.map(({ article }) => article?.status)).toEqual(['published'])
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.each<[string, Record<string, string>]>([
    ['its configuration', { '_config.yml': 'title: A', '_posts/hello.md': post }],
    ['how its posts are named', { '_posts/2024-01-02-a.md': post, '_posts/hello.md': post }],
    ['its layouts', { '_posts/hello.md': yaml('layout: post', 'title: Hello') }],
  ])('%s says that it is: a post without a day is held back', async (_name, files) => {
    const { urls } = await read(files)
    expect(urls.filter((url) => url.includes('hello'))).toEqual([])
  })
})

test('what was built of a folder does not change how it is read', async () => {
  const files = {
    'a.md': yaml('title: A', 'description: S.', 'date: 2024-01-02'),
    '2024-05-01-b.md': '# B\n\nText of it.\n',
  }
  const twin = yaml('title: "A"', 'publishedAt: "2024-01-02T00:00:00Z"')
  const built = { 'dist/a/index.md': twin, 'dist/2024-05-01-b/index.md': twin }
  const first = await read(files)
  expect(first.urls).toEqual(['2024-05-01-b/', 'a/'])
  expect((await read({ ...files, ...built })).urls).toEqual(first.urls)
})
