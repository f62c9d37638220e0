import { expect, test } from 'vitest'
import { loadConfig } from '../src/index.ts'
import { folderOf } from './folder-of.ts'

const post = '---\ntitle: A\ndate: 2026-01-02\n---\n\nText.\n'
const site = 'https://example.com/'

test.each([
  [
    '_config.yml',
    'title: My blog # of mine\nbaseurl: "/blog"\nurl: https://example.com\npermalink: /:year/:title.html\n',
    '_posts/2026-01-02-a.md',
    ['title', 'baseurl', 'permalink'],
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
    ['baseURL', 'title', 'permalinks'],
  ],
  [
    'hugo.toml',
    "baseURL = 'https://example.com/'\ntitle = 'N'\n[[menu.main]]\ntitle = 'About'\nurl = '/about/'\n",
    'content/posts/a.md',
    ['title'],
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
    ['title'],
  ],
])('what %s says and is not read', async (file, text, path, keys) => {
  const folder = folderOf({ [file]: text, [path]: post })
  const { guessedTool, unreadSettings } = await loadConfig(folder, { site })
  expect(guessedTool).toBeDefined()
  expect(unreadSettings?.keys).toEqual(keys)
  if (keys) expect(unreadSettings?.file).toBe(file)
})
