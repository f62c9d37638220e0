import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig, siteOfTool } from '../src/index.ts'
import { folderOf } from './folder-of.ts'

const post = '---\ntitle: A\ndate: 2026-01-02\n---\n\nText.\n'
const site = 'https://example.com/'

test.each([
  [
    '_config.yml',
    'title: My blog # of mine\nbaseurl: "/blog"\nurl: https://example.com\npermalink: /:year/:title.html\n',
    '_posts/2026-01-02-a.md',
    ['baseurl'],
  ],
  [
    '_config.yml',
    'title: ""\nbaseurl: ""\nurl: https://example.com\n',
    '_posts/2026-01-02-a.md',
    undefined,
  ],
  [
    'hugo.toml',
    "baseURL = 'https://example.com/news/'\ntitle = 'N'\n[permalinks]\nposts = '/:year/:slug/'\n",
    'content/posts/a.md',
    ['baseURL'],
  ],
  ['_config.yml', 'title: N\npermalink: /:yaer/:title/\n', '_posts/2026-01-02-a.md', ['permalink']],
  [
    'hugo.toml',
    "baseURL = 'https://example.com/'\ntitle = 'N'\n[[menu.main]]\ntitle = 'About'\nurl = '/about/'\n",
    'content/posts/a.md',
    undefined,
  ],
  [
    'hugo.yaml',
    'baseURL: https://example.com/\nmenu:\n- name: About\n  url: /about/\n',
    'content/posts/a.md',
    undefined,
  ],
  [
    'hugo.json',
    '{\n  "title": "N",\n  "menu": {\n    "main": [{\n      "url": "/about/"\n    }]\n  }\n}\n',
    'content/posts/a.md',
    undefined,
  ],
  [
    'hugo.yaml',
    'baseURL: https://example.com/\nlanguages:\n  en: { weight: 1 }\n  de: { weight: 2 }\n',
    'content/posts/a.md',
    ['languages'],
  ],
  [
    'hugo.yaml',
    'languages:\n  en:\n    permalinks: { posts: /e/:slug/ }\ndefaultContentLanguageInSubdir: true\n',
    'content/posts/a.md',
    ['languages', 'defaultContentLanguageInSubdir'],
  ],
  ['hugo.yaml', 'languages:\n  en: { languageName: E }\n', 'content/posts/a.md', undefined],
  ['hugo.toml', 'contentDir = "inhalt"\n', 'content/posts/a.md', ['contentDir']],
  [
    'hugo.toml',
    '[[permalinks]]\npattern = "/d/:slug/"\n[permalinks.target]\npath = "{/posts/**}"\nlang = "de"\n',
    'content/posts/a.md',
    ['permalinks'],
  ],
  [
    'src/pages/[year]/[slug].astro',
    "---\nconst all = await getCollection('blog')\n---\n<Content />\n",
    'src/content/blog/a.md',
    ['[year]'],
  ],
])('what %s says and is not read', async (file, text, path, keys) => {
  const folder = folderOf({ 'astro.config.mjs': '', [file]: text, [path]: post })
  if (!file.endsWith('.astro')) rmSync(join(folder, 'astro.config.mjs'))
  const { guessedTool, unreadSettings } = await loadConfig(folder, { site })
  expect(guessedTool).toBeDefined()
  expect(unreadSettings?.keys).toEqual(keys)
  if (keys) expect(unreadSettings?.file).toBe(file)
})

test.each([
  [
    '_config.yml',
    'title: My blog # of mine\nbaseurl: "/blog"\nurl: https://example.com\ntimezone: Europe/Berlin\nlang: de\ndescription: >-\n  What is\n  new.\n',
    '_posts/2026-01-02-a.md',
    { title: 'My blog', description: 'What is new.', language: 'de' },
    'https://example.com/blog/',
  ],
  [
    'hugo.toml',
    "baseURL = 'https://example.com/news'\nTitle = 'N'\nlanguageCode = 'en-gb'\n[params]\ndescription = 'D'\n",
    'content/posts/a.md',
    { title: 'N', description: 'D', language: 'en-GB' },
    'https://example.com/news/',
  ],
  [
    'config.toml',
    'base_url = "/"\ntitle = ""\ndefault_language = "fr"\n',
    'content/a.md',
    { title: 'example.com', description: 'example.com', language: 'fr' },
    undefined,
  ],
  [
    '_config.yml',
    'title: N\nlanguage:\n  - default\n  - pt_BR\n',
    '_posts/2026-01-02-a.md',
    { title: 'N', language: 'pt-BR' },
    undefined,
  ],
  [
    'src/_data/metadata.js',
    `// title: 'No'\nexport default {\n\ttitle: "Harbour's",\n\turl: 'https://example.com/',\n\tlanguage: 'de',\n\tdescription: \`What is new.\`,\n}\n`,
    'src/posts/a.md',
    { title: "Harbour's", description: 'What is new.', language: 'de' },
    'https://example.com/',
    'eleventy.config.js',
  ],
  [
    '_data/site.json',
    '{ "name": "N", "description": "D", "locale": "pt_BR", "url": "/" }',
    'posts/a.md',
    { title: 'N', description: 'D', language: 'pt-BR' },
    undefined,
    '.eleventy.js',
  ],
  [
    'src/consts.ts',
    "export const SITE_TITLE = 'Astro Blog';\nexport const SITE_DESCRIPTION = 'Welcome!';\n",
    'src/content/blog/a.md',
    { title: 'Astro Blog', description: 'Welcome!', language: 'en' },
    undefined,
    'astro.config.mjs',
  ],
  [
    'docusaurus.config.ts',
    "const config: Config = {\n  title: 'My Site',\n  tagline: 'Dinosaurs are cool',\n  url: 'https://example.com',\n  baseUrl: '/docs/',\n  i18n: { defaultLocale: 'fr', locales: ['fr'] },\n}\n",
    'blog/2026-01-02-a.md',
    { title: 'My Site', description: 'Dinosaurs are cool', language: 'fr' },
    'https://example.com/docs/',
  ],
  [
    'docusaurus.config.ts',
    `import type { Config } from '@docusaurus/types'\n/* title: 'No' */\nconst themeConfig = { navbar: { title: 'A menu' } }\nconst config: Config = {\n  themes: [{ title: 'Theme }' }],\n  customFields: { description: 'No', tagline: 'No' },\n  title: 'My Site', // title: 'No'\n  tagline: "It's cool",\n  url: 'https://example.com',\n}\n`,
    'blog/2026-01-02-a.md',
    { title: 'My Site', description: "It's cool" },
    'https://example.com/',
  ],
  [
    'docusaurus.config.ts',
    "export default {\n  title: name,\n  themeConfig: { navbar: { title: 'A menu' } },\n}\n",
    'blog/2026-01-02-a.md',
    { title: 'example.com' },
    undefined,
  ],
  [
    'src/consts.ts',
    "export const MENU = [{ SITE_TITLE: 'No' }]\nexport const SITE_TITLE: string = 'Astro Blog'\n",
    'src/content/blog/a.md',
    { title: 'Astro Blog' },
    undefined,
    'astro.config.mjs',
  ],
  [
    'docs/.vitepress/config.mts',
    `import { defineConfig } from 'vitepress'\nexport default defineConfig({\n  themeConfig: { nav: [{ title: 'No' }] },\n  title: "My Project",\n  description: "A VitePress Site",\n  lang: 'de-AT',\n  base: '/p/',\n  sitemap: { hostname: 'https://example.com' },\n})\n`,
    'docs/posts/a.md',
    { title: 'My Project', description: 'A VitePress Site', language: 'de-AT' },
    'https://example.com/p/',
  ],
  [
    'hugo.json',
    '{ "title": 5, "languageCode": "not a tag" }',
    'content/posts/a.md',
    { title: 'example.com', description: 'example.com', language: 'en' },
    undefined,
  ],
])('what %s says of the site is its name, description and language', async (...given) => {
  const [file, text, path, said, address, sign] = given
  const folder = folderOf({ ...(sign && { [sign]: '' }), [file]: text, [path]: post })
  const { feed } = await loadConfig(folder, { site })
  expect(feed).toMatchObject(said)
  expect(siteOfTool(folder).url).toBe(address)
})

test.each([
  [
    { '_config.yml': '', '_posts/2026-01-02-a.md': post, 'about.md': post },
    ['notes/index.md', 'notes/deep/b.md'],
    { markdown: 'notes', preset: 'jekyll', at: 'notes/' },
  ],
  [
    { '_config.yml': '', 'source/_posts/a.md': post, 'scaffolds/post.md': post },
    ['source/about/index.md'],
    { markdown: 'source/about', preset: 'hexo', at: 'about/' },
  ],
  [
    { 'eleventy.config.js': '', 'src/posts/a.md': post, 'src/_includes/b.md': post },
    ['src/fr/c.md'],
    { markdown: 'src/fr', preset: 'eleventy', at: 'fr/' },
  ],
  [
    { 'eleventy.config.js': '', 'src/posts/a.md': post },
    ['src/about.md'],
    { markdown: 'src', preset: 'eleventy', ignore: ['posts'] },
  ],
  [
    {
      'hugo.toml': '',
      'content/a.md': post,
      'archetypes/default.md': post,
      'docs/a.md': 'title: A',
    },
    [],
    undefined,
  ],
])('texts of a site that no source reads are found: %j', async (files, outside, source) => {
  const more = Object.fromEntries(outside.map((path) => [path, post]))
  const { textsOutside } = await loadConfig(folderOf({ ...files, ...more }), { site })
  expect(textsOutside).toEqual(source && { paths: outside, source })
})
