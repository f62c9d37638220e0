import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { MarkdownPreset } from '@standfirst/markdown'
import { afterEach, describe, expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { defaultsIn } from '../src/source/inherit/defaults-in.ts'
import { givenTo } from '../src/source/inherit/left-out/given-to.ts'
import { listIn } from '../src/source/inherit/left-out/list-in.ts'
import { textsIn } from '../src/source/inherit/left-out/texts-in.ts'
import { pelicanSettings } from '../src/source/inherit/pelican-settings.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const page = '---\ntitle: T\ndescription: S.\ndate: 2020-01-02\npubDate: 2020-01-02\n---\n\nText.\n'
const lines = 'Title: T\nSummary: S.\nDate: 2020-01-02\n\nText.\n'

/** The files whose articles readers see, and those whose articles are held back with an issue. */
async function read(preset: MarkdownPreset, markdown: string, files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-left-out-'))
  folders.push(folder)
  const config = { site: { url: 'https://example.com/' }, sources: [{ markdown, preset }] }
  const all = { ...files, 'standfirst.config.json': JSON.stringify(config) }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { articles } = await loadPublication(folder)
  const heldBack = articles.filter(({ article }) => article?.status === 'draft')
  for (const { issues } of heldBack) expect(issues.map(({ code }) => code)).toEqual(['held-back'])
  const names = (list: typeof articles) => list.map(({ key }) => key.replace(`${markdown}/`, ''))
  const seen = articles.filter(({ article }) => article?.status === 'published')
  return { seen: names(seen).sort(), heldBack: names(heldBack).sort() }
}

describe('what the configuration of a tool leaves out, no reader sees', () => {
  test.each<[MarkdownPreset, string, string, string, string[], string[]]>([
    [
      'hugo',
      'content',
      'hugo.toml',
      'ignoreFiles = ["secret/.*", "\\\\.tmp\\\\.md$"]\n',
      ['a.md', 'b/c.md'],
      ['secret/a.md', 'x.tmp.md'],
    ],
    [
      'zola',
      'content',
      'config.toml',
      'base_url = "/"\nignored_content = ["**/secret", "*.tmp.md"]\n',
      ['a.md', 'b/c.md'],
      ['secret/a.md', 'x.tmp.md'],
    ],
    [
      'hexo',
      'source/_posts',
      '_config.yml',
      'ignore:\n  - "**/secret/**"\nskip_render: "_posts/raw/**"\n',
      ['a.md', 'b/c.md'],
      ['raw/a.md', 'secret/a.md'],
    ],
    [
      'eleventy',
      'posts',
      '.eleventyignore',
      '# notes\nsecret/\n*.tmp.md\n!keep.tmp.md\n/posts/raw.md\n',
      ['a.md', 'b/raw.md', 'keep.tmp.md'],
      ['raw.md', 'secret/a.md', 'x.tmp.md'],
    ],
    [
      'eleventy',
      'posts',
      'eleventy.config.js',
      "export default (config) => { config.ignores.add('posts/secret'); config.ignores.add(`posts/*.tmp.md`) }\n",
      ['a.md', 'b/secret/c.md'],
      ['secret/a.md', 'x.tmp.md'],
    ],
    [
      'nuxt-content',
      'content',
      'nuxt.config.ts',
      "export default defineNuxtConfig({ content: { ignores: ['^/internal', 'wip'] } })\n",
      ['a.md'],
      ['b/wip-c.md', 'internal/a.md'],
    ],
    [
      'obsidian',
      'vault',
      '.obsidian/templates.json',
      '{ "folder": "vault/Templates" }\n',
      ['a.md', 'b/Templates/c.md'],
      ['Templates/a.md'],
    ],
    [
      'obsidian',
      'vault',
      'vault/.obsidian/app.json',
      '{ "userIgnoreFilters": ["Private/", "/\\\\.tmp\\\\.md$/", "[", "/(/"] }\n',
      ['a.md', 'b/Private/c.md'],
      ['Private/a.md', 'x.tmp.md'],
    ],
    [
      'obsidian',
      'vault',
      'vault/.obsidian/daily-notes.json',
      '{ "template": "Meta/Daily" }\n',
      ['Meta/Other.md', 'a.md'],
      ['Meta/Daily.md'],
    ],
    [
      'obsidian',
      'vault',
      'vault/.obsidian/plugins/templater-obsidian/data.json',
      '{ "templates_folder": "T" }\n',
      ['a.md'],
      ['T/a.md'],
    ],
    [
      'vitepress',
      'docs',
      '.vitepress/config.mts',
      'export default defineConfig({ srcExclude: [\'**/secret/**\', "**/TODO.md"] })\n',
      ['a.md', 'b/c.md'],
      ['TODO.md', 'secret/a.md'],
    ],
    [
      'docusaurus',
      'blog',
      'docusaurus.config.js',
      "module.exports = { presets: [['classic', { blog: { exclude: ['secret/**'] } }]] }\n",
      ['a.md'],
      ['secret/a.md'],
    ],
    [
      'nuxt-content',
      'content',
      'content.config.ts',
      "export default defineContentConfig({ collections: { posts: defineCollection({ source: { include: '**', exclude: ['secret/**'] } }) } })\n",
      ['a.md'],
      ['secret/a.md'],
    ],
    [
      'obsidian',
      'vault',
      'quartz.config.ts',
      'const config = { configuration: { ignorePatterns: ["private", "templates"] } }\n',
      ['a.md'],
      ['b/templates/c.md', 'private/a.md'],
    ],
    [
      'pelican',
      'content',
      'pelicanconf.py',
      "ARTICLE_EXCLUDES = ['secret']\nIGNORE_FILES = ['*.tmp.md']\n",
      ['a.md'],
      ['secret/a.md', 'x.tmp.md'],
    ],
    [
      'pelican',
      'content',
      'pelicanconf.py',
      "PATH = 'content'\nARTICLE_PATHS = ['blog/', 'news']\n",
      ['blog/a.md', 'news/b/a.md', 'pages/a.md'],
      ['a.md', 'blogs/a.md', 'private/a.md'],
    ],
    // As MkDocs 1.6 reads them: `!` takes back, a name with `/` begins at the folder of texts.
    [
      'eleventy',
      'docs/posts',
      'mkdocs.yml',
      '---\nsite_name: A\ntheme:\n  custom: !!python/name:a.b\n# Both hold.\nexclude_docs: |\n  *.tmp.md\n  /posts/raw/\ndraft_docs: |\n  wip-*\n  !wip-no.md\nnot_in_nav: |\n  /posts/menu.md\n',
      ['a.md', 'b/raw/c.md', 'menu.md', 'wip-no.md'],
      ['b/wip-x.md', 'raw/a.md', 'wip-a.md', 'x.tmp.md'],
    ],
    [
      'eleventy',
      'text',
      'mkdocs.yml',
      "docs_dir: ./text/\nplugins:\n  - search\n  - exclude:\n      glob: [secret/*, '*.tmp.md']\n      regex: ['^raw\\d+']\n",
      ['a.md', 'b/raw1.md'],
      ['raw1.md', 'secret/a.md', 'x.tmp.md'],
    ],
    [
      'eleventy',
      'posts',
      '_config.ts',
      'const site = lume();\nsite.ignore("posts/secret", "posts/x.md"); // "posts/a.md"\n',
      ['a.md'],
      ['secret/a.md', 'x.md'],
    ],
    [
      'eleventy',
      'content/blog',
      'gatsby-config.js',
      "module.exports = { plugins: [{ options: { path: 'content', ignore: ['**/secret/**', `**/.*`] } }] }\n",
      ['a.md'],
      ['secret/a.md'],
    ],
    [
      'eleventy',
      'posts',
      'contentlayer.config.ts',
      "export default makeSource({ contentDirPath: 'posts', contentDirExclude: ['secret'] })\n",
      ['a.md'],
      ['secret/a.md'],
    ],
    [
      'astro',
      'src/content/blog',
      'src/content.config.ts',
      "const blog = defineCollection({ loader: glob({ pattern: ['**/[^_]*.md', '!**/secret/**'], base: './src/content/blog' }) })\n",
      ['a.md'],
      ['secret/a.md'],
    ],
    [
      'vitepress',
      'docs',
      'docs/.vuepress/config.ts',
      "export default { pagePatterns: ['**/*.md', '!secret/**', '!.vuepress'] }\n",
      ['a.md'],
      ['secret/a.md'],
    ],
    [
      'vitepress',
      'docs',
      'docs/.vitepress/config/index.ts',
      "export default {\n  srcExclude: [\n    // don't build what isn't done: ['a.md']\n    '**/secret/**', /* 'a.md', */\n    '[0-9]*.md'.normalize(),\n    '**/TODO.md',\n  ],\n}\n",
      ['a.md'],
      ['TODO.md', 'secret/a.md'],
    ],
    [
      'nuxt-content',
      'content',
      'nuxt.config.ts',
      "export default defineNuxtConfig({ content: { ignores: ['secret', '**/*.tmp.md'] } })\n",
      ['a.md'],
      ['secret/a.md', 'x.tmp.md'],
    ],
    [
      'obsidian',
      'vault',
      'vault/.obsidian/publish.json',
      '{ "siteId": "1", "included": [], "excluded": ["Journal"] }\n',
      ['a.md'],
      ['Journal/a.md'],
    ],
    [
      'hugo',
      'content',
      'config/_default/module.toml',
      "[[mounts]]\nsource = 'content'\ntarget = 'content'\nexcludeFiles = ['secret/*']\n[[mounts]]\nsource = 'content'\nfiles = ['**', '! x.md']\n",
      ['a.md', 'b/x/c.md'],
      ['secret/a.md', 'x.md'],
    ],
    [
      'hugo',
      'content',
      'hugo.yaml',
      'disableLanguages: [fr]\nlanguages:\n  en: {}\n  de: { disabled: true }\n  it: { disabled: true, contentDir: content/it }\n',
      ['a.en.md', 'a.md'],
      ['a.de.md', 'b.FR.md', 'it/a.md'],
    ],
    [
      'jekyll',
      'source',
      'config.rb',
      'activate :blog\nignore \'secret/*\'\nignore("/x.md")\n',
      ['2020-01-02-a.md'],
      ['secret/2020-01-02-a.md', 'x.md'],
    ],
    [
      'jekyll',
      'src',
      'bridgetown.config.yml',
      'exclude:\n  - src/secret\n',
      ['a.md'],
      ['secret/a.md'],
    ],
    // A key that is there twice, and the mark where YAML begins.
    [
      'hexo',
      'source/_posts',
      '_config.yml',
      '# Hexo\n---\ntitle: A\nexclude: _posts/x.md\nignore: a\nignore: "**/secret/**"\n',
      ['a.md'],
      ['secret/a.md', 'x.md'],
    ],
  ])('%s, in `%s` by `%s`', async (preset, markdown, config, text, seen, heldBack) => {
    const files = [...seen, ...heldBack].map((name) => [
      `${markdown}/${name}`,
      preset === 'pelican' ? lines : page,
    ])
    const all = { ...Object.fromEntries(files), [config]: text }
    expect(await read(preset, markdown, all)).toEqual({ seen, heldBack })
  })

  test('what can’t be read may leave out each of them', async () => {
    const files = { 'content/a.md': page, 'hugo.toml': 'title = "A"\nignoreFiles = ["a\n' }
    expect(await read('hugo', 'content', files)).toEqual({ seen: [], heldBack: ['a.md'] })
    const empty = { 'content/a.md': page, 'hugo.toml': '# Nothing yet\n\n' }
    expect(await read('hugo', 'content', empty)).toEqual({ seen: ['a.md'], heldBack: [] })
  })

  test('MkDocs takes from the configuration that it inherits', async () => {
    const files = {
      'docs/a.md': page,
      'docs/wip.md': page,
      'docs/templates/b.md': page,
      'mkdocs.yml': 'INHERIT: base/all.yml\nsite_name: A\n',
      'base/all.yml': 'draft_docs: wip.md\n',
    }
    expect(await read('eleventy', 'docs', files)).toEqual({
      seen: ['a.md'],
      heldBack: ['templates/b.md', 'wip.md'],
    })
  })

  test('MkDocs encrypts all pages with one password', async () => {
    const config = 'plugins:\n  - encryptcontent: { global_password: a }\n'
    const files = { 'docs/a.md': page, 'mkdocs.yml': config }
    expect(await read('eleventy', 'docs', files)).toEqual({ seen: [], heldBack: ['a.md'] })
    const none = { 'docs/a.md': page, 'mkdocs.yml': 'plugins: [encryptcontent]\n' }
    expect(await read('eleventy', 'docs', none)).toEqual({ seen: ['a.md'], heldBack: [] })
  })

  // What grew with the square of the length would take longer than a test may.
  test('any script is read in time that grows with its length', () => {
    const parts = ["ignore: ['a", '/*', '"', '`', "'", '// ', '[', '\\', 'ignore: [']
    for (const part of parts) {
      const script = `ignore: [${part.repeat(300_000)}`
      textsIn(script, 9, ']')
    }
  })

  test('so are settings and schemas', () => {
    const parts = [
      '\\"',
      "'a': {'status': 'draft'}, ",
      "'a': {",
      '(',
      "{'status': ",
      '\n',
      "r'",
      "'",
      '# ',
      '\\',
      ' ',
      "'a': dict(status=",
      '**',
    ]
    const begun = ['DEFAULT_METADATA = {', 'EXTRA_PATH_METADATA = {', 'PATH_METADATA = (']
    for (const part of parts) {
      pelicanSettings(begun.map((one) => `${one}${part.repeat(200_000)}\n`).join(''))
    }
    const calls = [
      'draft: z.a(',
      'draft: z.a()',
      '\\"',
      'a=defineCollection()\n',
      '()',
      '.a()',
      ' ',
      'defineCollection(',
      '"',
      'draft: z',
      '/*',
      'draft: {',
      'default: ',
      'source: "',
    ]
    for (const part of calls) {
      for (const place of ['astro', 'nuxt', 'other'] as const) {
        defaultsIn(`draft: z.a(${part.repeat(200_000)}`, place)
      }
    }
  })

  // As Jekyll 4.3.1 built it.
  test('Jekyll, by `exclude` and `collections`', async () => {
    const config =
      'exclude: [secret, "*.tmp.md", notes/]\ncollections:\n  team: {}\n  docs: { output: true }\n'
    const files = Object.fromEntries(
      ['secret/a.md', 'x.tmp.md', 'b/y.tmp.md', 'notes/a.md', 'a.md', 'b/secret/c.md'].map(
        (name) => [name, page],
      ),
    )
    expect(await read('jekyll', '.', { ...files, '_config.yml': config })).toEqual({
      seen: ['a.md', 'b/secret/c.md'],
      heldBack: ['b/y.tmp.md', 'notes/a.md', 'secret/a.md', 'x.tmp.md'],
    })
    const team = { '_team/a.md': page, '_config.yml': config }
    expect(await read('jekyll', '_team', team)).toEqual({ seen: [], heldBack: ['a.md'] })
    const docs = { '_docs/a.md': page, '_config.yml': config }
    expect(await read('jekyll', '_docs', docs)).toEqual({ seen: ['a.md'], heldBack: [] })
  })
})

test('code that gives Eleventy its data is not run, but what it says as it stands holds', async () => {
  const code = (line: string) => `export default { tags: ['posts'], ${line} }\n`
  const config = {
    site: { url: 'https://example.com/' },
    sources: [{ markdown: 'posts', preset: 'eleventy' }],
  }
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-left-out-'))
  folders.push(folder)
  for (const [path, text] of Object.entries({
    'standfirst.config.json': JSON.stringify(config),
    'posts/a.md': page,
    'posts/late/late.11tydata.js': code('draft: true'),
    'posts/late/b.md': page,
    'posts/gone/gone.11tydata.cjs': code('"permalink": false'),
    'posts/gone/c.md': page,
    'posts/d.11tydata.mjs': code('eleventyExcludeFromCollections: true'),
    'posts/d.md': page,
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { feed } = await loadPublication(folder)
  expect(feed.articles.map(({ url }) => url)).toEqual(['https://example.com/a/'])
})

test('Hexo: a tag that its configuration encrypts', async () => {
  const tagged = (tags: string) => page.replace('\n---\n\n', `\ntags: ${tags}\n---\n\n`)
  const files = {
    '_config.yml': 'encrypt:\n  tags:\n    - { name: diary, password: a }\n    - { name: 2020 }\n',
    'source/_posts/a.md': tagged('[news]'),
    'source/_posts/b.md': tagged('[news, diary]'),
    'source/_posts/c.md': tagged('diary'),
    'source/_posts/d.md': tagged('[2020]'),
  }
  expect(await read('hexo', 'source/_posts', files)).toEqual({
    seen: ['a.md'],
    heldBack: ['b.md', 'c.md', 'd.md'],
  })
})

/** Addresses of the articles that readers see, and codes of the issues of all. */
async function shownBy(preset: MarkdownPreset, markdown: string, files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-left-out-'))
  folders.push(folder)
  const config = { site: { url: 'https://example.com/' }, sources: [{ markdown, preset }] }
  const all = { ...files, 'standfirst.config.json': JSON.stringify(config) }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { articles, feed } = await loadPublication(folder)
  const codes = articles.flatMap(({ issues }) => issues.map(({ code }) => code))
  return [
    ...feed.articles.map(({ url }) => url.replace('https://example.com/', '')).sort(),
    ...codes,
  ]
}

describe('Pelican: the status that its configuration gives', () => {
  test.each([
    ["DEFAULT_METADATA = {\n    'status': 'draft',\n}\n", ['b/']],
    ["DEFAULT_METADATA = dict(author='A', status='draft')\n", ['b/']],
    ["DEFAULT_METADATA = {}\nDEFAULT_METADATA['status'] = 'draft'\n", ['b/']],
    [
      "# DEFAULT_METADATA = {'status': 'draft'}\nA = {'status': 'draft'}\n",
      ['2020-draft-c/', 'a/', 'b/', 'hiddens/e/', 'x/d/'],
    ],
    [
      "EXTRA_PATH_METADATA = {'x/d.md': {'status': 'hidden'}, 'hiddens': dict(status='draft')}\n",
      ['2020-draft-c/', 'a/', 'b/'],
    ],
    [
      "PATH = 'content'\nEXTRA_PATH_METADATA = {'x': {'status': 'draft'}, 'd.md': {'status': 'draft'}, 'a.md': {'path': 'b'}}\n",
      ['2020-draft-c/', 'a/', 'b/', 'hiddens/e/'],
    ],
    [
      "DEFAULT_METADATA = {'status': 'draft'}\nEXTRA_PATH_METADATA = {'x': {'status': 'published'}}\n",
      ['b/', 'x/d/'],
    ],
    [
      "FILENAME_METADATA = r'(?P<date>\\d{4})-(?P<status>draft|published)-(?P<slug>.*)'\n",
      ['a/', 'b/', 'hiddens/e/', 'x/d/'],
    ],
    [
      "PATH_METADATA = (r'(?P<status>draft|hidden)s'\n    r'/.*')  # By folder\n",
      ['2020-draft-c/', 'a/', 'b/', 'x/d/'],
    ],
    [
      "FILENAME_METADATA = r'(?P<date>\\d{4}-\\d{2})-(?P<slug>.*)'\n",
      ['2020-draft-c/', 'a/', 'b/', 'hiddens/e/', 'x/d/'],
    ],
  ])('%s', async (config, shown) => {
    const files = {
      'content/a.md': lines,
      'content/b.md': `Status: published\n${lines}`,
      'content/2020-draft-c.md': lines,
      'content/x/d.md': lines,
      'content/hiddens/e.md': lines,
      'pelicanconf.py': config,
    }
    expect(await shownBy('pelican', 'content', files)).toEqual(shown)
  })

  test.each([
    "EXTRA_PATH_METADATA = {path: {'status': 'draft'} for path in DRAFTS}\n",
    "EXTRA_PATH_METADATA = {'a.md': {'status': STATUS}}\n",
    "DEFAULT_METADATA = {'status': STATUS}\n",
    "DEFAULT_METADATA = {'status': 'published' if LIVE else 'draft'}\n",
    "MINE = {'status': 'draft'}\nDEFAULT_METADATA = MINE\n",
    "EXTRA_PATH_METADATA = {}\nEXTRA_PATH_METADATA['a.md'] = {'status': 'draft'}\n",
    "PATTERN = r'(?P<status>draft)s/.*'\nPATH_METADATA = PATTERN\n",
    "PATH_METADATA = r'(?P<status>draft)(?x)s/.*'\n",
  ])('%s, which can’t be told, may hold back each', async (config) => {
    const files = { 'content/a.md': lines, 'pelicanconf.py': config }
    expect(await read('pelican', 'content', files)).toEqual({ seen: [], heldBack: ['a.md'] })
  })
})

describe('Astro: what its schemas give a file without a key', () => {
  const blog = 'src/content/blog'
  test.each([
    ['draft: z.boolean().default(true)', ['b/']],
    ['draft: z.boolean().optional().default(true)', ['b/']],
    ['"draft": z.coerce\n  .boolean({ message: "No" }).default(() => true)', ['b/']],
    ['draft: z.boolean().default(import.meta.env.PROD)', ['b/']],
    ['published: z.boolean().default(false)', []],
    ["status: z.enum(['draft', 'published']).default('draft')", []],
    ["status: z.enum(['active', 'old']).default('active')", ['a/', 'b/']],
    ['draft: z.boolean().default(false)', ['a/', 'b/']],
    ['published: z.date().default(new Date())', ['a/', 'b/']],
    ['// draft: z.boolean().default(true)\n', ['a/', 'b/']],
  ])('%s', async (key, shown) => {
    const config = `const blog = defineCollection({ loader: glob({ base: './${blog}', pattern: '**/*.md' }), schema: z.object({\n${key} }) })\n`
    const files = {
      [`${blog}/a.md`]: page,
      [`${blog}/b.md`]: page.replace('title', 'draft: false\ntitle'),
      'src/content.config.ts': config,
    }
    expect(await shownBy('astro', blog, files)).toEqual(shown)
  })

  test.each([
    ["const notes = defineCollection({ type: 'content', schema: SCHEMA })", ['blog/a/']],
    [
      "import { defineCollection, z } from 'astro:content'\nconst blog = defineCollection({ loader: glob({ base: 'src/content/blog' }), schema: z.object({}) })\nconst notes = defineCollection({ loader: glob({ base: 'src/content/notes' }), schema: SCHEMA })",
      ['blog/a/'],
      'src/content.config.ts',
    ],
    [
      "const n = defineCollection({ schema: SCHEMA })\nexport const collections = { 'notes': n }",
      ['blog/a/'],
    ],
    [
      "const notes = defineCollection({ loader: glob({ base: 'src/content/notes' }), schema: SCHEMA })",
      ['blog/a/'],
    ],
    ['const notes = defineCollection({ loader: glob({ base: ROOT }), schema: SCHEMA })', []],
    ['const schema = SCHEMA\nconst notes = defineCollection({ schema })', []],
  ])('%s', async (config, shown, name = 'src/content/config.ts') => {
    const files = {
      'src/content/blog/a.md': page,
      'src/content/notes/b.md': page,
      [name]: config.replace('SCHEMA', 'z.object({ draft: z.boolean().default(true) })'),
    }
    expect(await shownBy('astro', 'src/content', files)).toEqual(shown)
  })
})

test('lists and calls that are not closed are read once', () => {
  // Each went on to the end of the script: for these, that took minutes.
  const lists = "exclude: ['a', ".repeat(20_000)
  expect(listIn(lists, 'exclude')).toHaveLength(20_000)
  const calls = "ignores.add('a', ".repeat(20_000)
  expect(givenTo(calls, 'ignores.add')).toHaveLength(20_000)
  expect(listIn("exclude: ['a', exclude: ('b'), 'c'], exclude: ['d']", 'exclude')).toEqual([
    ...['a', 'b', 'c', 'b', 'd'],
  ])
})
