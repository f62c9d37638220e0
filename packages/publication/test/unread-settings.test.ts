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
    'hugo.json',
    '{ "title": 5, "languageCode": "not a tag" }',
    'content/posts/a.md',
    { title: 'example.com', description: 'example.com', language: 'en' },
    undefined,
  ],
])('what %s says of the site is its name, description and language', async (...given) => {
  const [file, text, path, said, address] = given
  const folder = folderOf({ [file]: text, [path]: post })
  const { feed } = await loadConfig(folder, { site })
  expect(feed).toMatchObject(said)
  expect(siteOfTool(folder).url).toBe(address)
})
