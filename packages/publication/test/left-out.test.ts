import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { MarkdownPreset } from '@standfirst/markdown'
import { afterEach, describe, expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'

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
  ])('%s, in `%s` by `%s`', async (preset, markdown, config, text, seen, heldBack) => {
    const files = [...seen, ...heldBack].map((name) => [
      `${markdown}/${name}`,
      preset === 'pelican' ? lines : page,
    ])
    const all = { ...Object.fromEntries(files), [config]: text }
    expect(await read(preset, markdown, all)).toEqual({ seen, heldBack })
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

test('Pelican: the status that its configuration gives all', async () => {
  const config = "DEFAULT_METADATA = {\n    'status': 'draft',\n}\n"
  const files = {
    'content/a.md': lines,
    'content/b.md': `Status: published\n${lines}`,
    'pelicanconf.py': config,
  }
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-left-out-'))
  folders.push(folder)
  const all = {
    ...files,
    'standfirst.config.json': JSON.stringify({
      site: { url: 'https://example.com/' },
      sources: [{ markdown: 'content', preset: 'pelican' }],
    }),
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { feed } = await loadPublication(folder)
  expect(feed.articles.map(({ url }) => url)).toEqual(['https://example.com/b/'])
})
