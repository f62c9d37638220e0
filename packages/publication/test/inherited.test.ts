import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { MarkdownPreset } from '@standfirst/markdown'
import { afterEach, expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { folderOf } from './folder-of.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const page = (lines = '') =>
  `---\ntitle: T\ndescription: S.\ndate: 2020-01-02\n${lines && `${lines}\n`}---\n\nText.\n`

/** The names of the articles that readers see, of a folder of files. */
async function seen(
  preset: MarkdownPreset | undefined,
  markdown: string,
  files: Record<string, string>,
  told: readonly string[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-inherited-'))
  folders.push(folder)
  const config = { site: { url: 'https://example.com/' }, sources: [{ markdown, preset }] }
  const all = { ...files, 'standfirst.config.json': JSON.stringify(config) }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { feed, articles } = await loadPublication(folder)
  expect(articles.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(told)
  return feed.articles.map(({ url }) => url.replace('https://example.com/', '')).sort()
}

const section = (lines: string) => `---\ntitle: S\n${lines}\n---\n`

// Each was built with Hugo 0.111.3, which gives the same pages.
test.each<[string, string, string[]]>([
  ['cascade', section('cascade:\n  draft: true'), []],
  ['cascade in capitals', section('Cascade:\n  Draft: true'), []],
  ['build options', section('cascade:\n  _build:\n    render: never'), []],
  ['an expiry date', section('cascade:\n  expiryDate: 2020-01-01'), []],
  ['a date of publication', section('cascade:\n  publishDate: 2050-01-01'), []],
  ['a section that is a draft', section('draft: true'), []],
  ['a section of the future', section('publishDate: 2050-01-01'), []],
  ['a section that has expired', section('expiryDate: 2020-01-01'), []],
  [
    'a target',
    '+++\ntitle = "S"\n[[cascade]]\ndraft = true\n[cascade._target]\npath = "/posts/a*"\n+++\n',
    ['posts/deep/b/', 'posts/deep/c/'],
  ],
  [
    'a list of targets',
    section(
      'cascade:\n- target: { path: "/posts/deep/**" }\n  draft: true\n- target: { kind: home }\n  draft: true',
    ),
    ['posts/a/'],
  ],
  [
    'a target for no page',
    section('cascade:\n  target: { kind: section }\n  draft: true'),
    ['posts/a/', 'posts/deep/b/', 'posts/deep/c/'],
  ],
  [
    'options of the section itself',
    section('build:\n  render: never'),
    ['posts/a/', 'posts/deep/b/', 'posts/deep/c/'],
  ],
  [
    'nothing of it',
    section('cascade:\n  weight: 3'),
    ['posts/a/', 'posts/deep/b/', 'posts/deep/c/'],
  ],
])('Hugo, %s', async (_name, text, expected) => {
  const files = {
    'content/posts/a.md': page(),
    'content/posts/deep/b.md': page(),
    'content/posts/deep/c/index.md': page(),
  }
  expect(await seen('hugo', 'content', { ...files, 'content/posts/_index.md': text })).toEqual(
    expected,
  )
})

test('Hugo: above the source, in the configuration, in another language, beside a page', async () => {
  const secret = section('cascade:\n  draft: true')
  const files = { 'content/posts/a.md': page(), 'content/notes/b.md': page() }
  expect(await seen('hugo', 'content/posts', { ...files, 'content/_index.md': secret })).toEqual([])
  expect(await seen('hugo', 'content', { ...files, 'content/notes/_index.de.md': secret })).toEqual(
    ['posts/a/'],
  )
  const config = '[[cascade]]\ndraft = true\n[cascade.target]\npath = "/notes/**"\n'
  expect(await seen('hugo', 'content', { ...files, 'hugo.toml': config })).toEqual(['posts/a/'])
  const bundle = { 'content/x/index.md': page('draft: true'), 'content/x/more.md': page() }
  expect(await seen('hugo', 'content', { ...files, ...bundle })).toEqual(['notes/b/', 'posts/a/'])
})

test('Hugo: what a target holds back, a page’s own front matter shows', async () => {
  const text = section('cascade:\n- target: { path: "/**" }\n  draft: true')
  const files = {
    'content/_index.md': text,
    'content/a.md': page('draft: false'),
    'content/b.md': page(),
  }
  expect(await seen('hugo', 'content', files)).toEqual(['a/'])
})

test('Zola: a section that is a draft', async () => {
  const files = { 'content/a.md': page(), 'content/x/b.md': page() }
  const text = '+++\ndraft = true\n+++\n'
  expect(await seen('zola', 'content', { ...files, 'content/x/_index.md': text })).toEqual(['a/'])
})

test.each([
  ['posts/posts.json', '{ "draft": true }', ['b/']],
  ['posts/posts.11tydata.json', '{ "permalink": false }', ['b/']],
  ['posts/posts.json', '{ "eleventyExcludeFromCollections": true }', ['b/']],
  ['posts/a.json', '{ "draft": true }', ['b/', 'posts/c/']],
  ['posts/posts.json', '{ "tags": "posts", "layout": "post" }', ['b/', 'posts/a/', 'posts/c/']],
])('Eleventy: data of folders and files, %s %s', async (path, data, expected) => {
  const files = {
    'content/b.md': page(),
    'content/posts/a.md': page(),
    'content/posts/c.md': page(),
  }
  expect(await seen('eleventy', 'content', { ...files, [`content/${path}`]: data })).toEqual(
    expected,
  )
})

test('Eleventy: what is nearer stands before what is farther', async () => {
  const files = {
    'content/content.json': '{ "draft": true }',
    'content/a.md': page(),
    'content/x/x.json': '{ "draft": false }',
    'content/x/b.md': page(),
    'content/c.md': page('draft: false'),
  }
  expect(await seen('eleventy', 'content', files)).toEqual(['c/', 'x/b/'])
})

test.each([
  ['path: ""', []],
  ['path: ""\n      type: posts', []],
  ['path: _posts/private', ['2020-01-02-a/']],
  ['path: private', ['2020-01-02-a/']],
  ['path: "_posts/priv*"', ['2020-01-02-a/']],
  ['path: ""\n      type: pages', ['2020-01-02-a/', 'private/2020-01-02-b/']],
])('Jekyll: defaults of the configuration, %s', async (scope, expected) => {
  const text = `title: A\ndefaults:\n  - scope:\n      ${scope}\n    values:\n      published: false\n`
  const files = {
    '_config.yml': text,
    '_posts/2020-01-02-a.md': page(),
    '_posts/private/2020-01-02-b.md': page(),
  }
  expect(await seen('jekyll', '_posts', files)).toEqual(expected)
  const shown = { ...files, '_posts/2020-01-02-a.md': page('published: true') }
  expect(await seen('jekyll', '_posts', shown)).toContain('2020-01-02-a/')
})

test.each(['golive: 2050-01-01', 'ends: 2020-01-01', 'GoLive: 2050-01-01'])(
  'Hugo: a date under the key that the configuration gives it holds a page back: %s',
  async (line) => {
    const config = 'frontmatter:\n  publishDate: [golive, ":default"]\n  expiryDate: [ends]\n'
    const files = { 'content/posts/a.md': page(), 'content/posts/b.md': page(line) }
    const all = { ...files, 'hugo.yaml': config }
    expect(await seen('hugo', 'content', all, ['unused-field'])).toEqual(['posts/a/'])
  },
)

test.each<[string, string]>([
  ['posts/sec/sec.yaml', 'draft: true'],
  ['posts/sec/sec.11tydata.yml', 'draft: true'],
  ['posts/sec/b.toml', 'draft = true'],
  ['posts/posts.yaml', 'draft: true'],
])('Eleventy: data in YAML and TOML is read as that in JSON: %s', async (path, text) => {
  const files = { 'posts/sec/b.md': page(), 'a.md': page() }
  expect(await seen('eleventy', '.', { ...files, [path]: `${text}\n` })).toEqual(['a/'])
})

test.each<[string, string, string[]]>([
  [
    'content.config.ts',
    `export default defineContentConfig({ collections: { blog: defineCollection({ type: 'page', source: 'blog/**/*.md', schema: z.object({ draft: z.boolean().default(true) }) }), docs: defineCollection({ source: 'docs/**', schema: z.object({ draft: z.boolean().default(false) }) }) } })`,
    ['blog/a.md'],
  ],
  [
    'content.config.ts',
    `export default defineContentConfig({ collections: { all: defineCollection({ source: { include: '**/*.md', cwd: '~/content' }, schema: z.object({ published: z.boolean().optional().default(false) }) }) } })`,
    ['blog/a.md', 'docs/a.md'],
  ],
  [
    'contentlayer.config.js',
    `export const Post = defineDocumentType(() => ({ name: 'Post', fields: {\n  title: { type: 'string', required: true },\n  draft: { type: 'boolean', default: true, description: 'A' },\n} }))`,
    ['blog/a.md', 'docs/a.md'],
  ],
  [
    'contentlayer.config.ts',
    `fields: { status: { type: 'enum', options: ['draft', 'published'], default: 'draft' } }`,
    ['blog/a.md', 'docs/a.md'],
  ],
  [
    'contentlayer.config.ts',
    `fields: { draft: { type: 'boolean', default: false }, published: { type: 'boolean', default: true } }`,
    [],
  ],
  [
    'velite.config.ts',
    `const posts = defineCollection({ name: 'Post', pattern: 'blog/*.md', schema: s.object({ draft: s.boolean().default(true) }) })`,
    ['blog/a.md', 'docs/a.md'],
  ],
  [
    'content-collections.ts',
    `defineCollection({ name: 'posts', directory: 'content', schema: (z) => ({ draft: z.boolean().default(true) }) })`,
    ['blog/a.md', 'docs/a.md'],
  ],
  [
    'source.config.ts',
    `defineDocs({ dir: 'content', docs: { schema: frontmatterSchema.extend({ draft: z.boolean().default(true) }) } })`,
    ['blog/a.md', 'docs/a.md'],
  ],
])('defaults of schemas in `%s`, with a preset and without: %s', async (name, config, heldBack) => {
  const names = ['blog/a.md', 'docs/a.md']
  const expected = names
    .filter((path) => !heldBack.includes(path))
    .map((path) => path.replace('.md', '/'))
  for (const preset of ['nuxt-content', undefined] as const) {
    const text = preset
      ? page()
      : page().replace('date', 'publishedAt').replace('description', 'summary')
    const files = Object.fromEntries(names.map((path) => [`content/${path}`, text]))
    expect(await seen(preset, 'content', { ...files, [name]: config })).toEqual(expected)
  }
})

test.each([
  [
    'jekyll',
    '_posts',
    {
      '_config.yml':
        'title: A\ndefaults:\n- scope: { path: "" }\n  values: { layout: post, author: Ada Example, categories: food, lang: de }\n',
    },
    { names: ['Ada Example'], category: 'food', tags: [], language: 'de' },
  ],
  [
    'eleventy',
    'posts',
    { 'posts/posts.json': '{ "layout": "post.njk", "author": "Ada Example", "tags": ["posts"] }' },
    { names: ['Ada Example'], category: undefined, tags: [], language: 'en' },
  ],
  [
    'hugo',
    'content',
    {
      'hugo.toml': '[cascade]\nauthors = ["Cy Example"]\n',
      'content/_index.md':
        '---\ntitle: S\ncascade:\n  authors: [Ada Example]\n  tags: [tide]\n---\n',
    },
    { names: ['Ada Example'], category: undefined, tags: ['tide'], language: 'en' },
  ],
] as const)(
  '%s: who wrote it and the like hold for all in a folder',
  async (preset, markdown, files, expected) => {
    const sources = [{ markdown, preset }]
    const folder = folderOf({
      ...files,
      [`${markdown}/2020-01-02-a.md`]: page(),
      [`${markdown}/2020-01-03-b.md`]: page('author: Bo Example'),
      'standfirst.config.json': JSON.stringify({
        site: { url: 'https://example.com/', language: 'en' },
        sources,
      }),
    })
    const { articles } = await loadPublication(folder)
    const [first, second] = articles.toSorted((one, other) => (one.key < other.key ? -1 : 1))
    const { authors, category, language, tags } = first?.article ?? {}
    const names = authors?.map(({ name }) => name)
    expect({
      names,
      category: category?.name,
      tags,
      language,
    }).toEqual(expected)
    expect(second?.article?.authors.map(({ name }) => name)).toEqual(['Bo Example'])
    expect(articles.flatMap(({ issues }) => issues)).toEqual([])
  },
)

test('Jekyll: the folder of a folder of posts is a category of these', async () => {
  const markdown = ['all/travel/_posts', 'all/_posts', 'travel/_posts']
  const sources = markdown.map((one) => ({ markdown: one, preset: 'jekyll' }))
  const folder = folderOf({
    '_config.yml': 'title: A\ncollections_dir: all\n',
    'all/travel/_posts/2020-01-02-a.md': page(),
    'all/_posts/sub/2020-01-03-b.md': page(),
    'travel/_posts/2020-01-04-c.md': page('category: food'),
    'standfirst.config.json': JSON.stringify({ site: { url: 'https://example.com/' }, sources }),
  })
  const { articles } = await loadPublication(folder)
  const found = articles.map(({ article, key }) => [key, article?.category?.name])
  expect(Object.fromEntries(found)).toEqual({
    'all/travel/_posts/2020-01-02-a.md': 'travel',
    'all/_posts/sub/2020-01-03-b.md': undefined,
    'travel/_posts/2020-01-04-c.md': 'food',
  })
})

// Each was built with Jekyll 4.3.1 and Eleventy 3.1, whose pages have these dates and addresses.
test.each([
  [
    'jekyll',
    '_posts',
    {
      '_config.yml':
        'title: A\npermalink: /:year/:month/:day/:title/\ndefaults:\n- scope: { path: "" }\n  values: { date: "2019-02-03" }\n',
    },
    '/:year/:month/:day/:title/',
  ],
  [
    'eleventy',
    'posts',
    { 'posts/posts.json': '{ "date": "2019-02-03" }' },
    "/{{ page.date | date: '%Y/%m/%d' }}/{{ page.fileSlug }}/",
  ],
] as const)(
  '%s: a date that holds for all goes before that of the name of a file',
  async (preset, markdown, files, permalink) => {
    const folder = folderOf({
      ...files,
      [`${markdown}/2020-01-02-a.md`]: page().replace('date: 2020-01-02\n', ''),
      [`${markdown}/2020-01-02-b.md`]: page(),
      'standfirst.config.json': JSON.stringify({
        site: { url: 'https://example.com/', language: 'en' },
        sources: [{ markdown, preset, permalink }],
      }),
    })
    const { feed } = await loadPublication(folder)
    const found = feed.articles.map(({ publishedAt, url }) => [publishedAt.slice(0, 10), url])
    expect(Object.fromEntries(found)).toEqual({
      '2019-02-03': 'https://example.com/2019/02/03/a/',
      '2020-01-02': 'https://example.com/2020/01/02/b/',
    })
  },
)
