import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { config, folderWith, markdown, standfirst } from './standfirst.ts'

const body = '\n\nA first sentence about it. A second one.\n'
const yaml = (...lines: string[]) => `---\n${lines.join('\n')}\n---${body}`

/** Folders as people have them, one for each tool and theme, and how many articles each has. */
const sites: Record<string, [articles: number, files: Record<string, string>]> = {
  'Hugo, its own site': [
    2,
    {
      'hugo.toml': 'baseURL = "https://example.org/"\n',
      'content/posts/one.md': `+++\ntitle = "One"\ndate = 2024-01-02\n+++${body}`,
      'content/posts/two.md': yaml(
        'title: "Two"',
        'date: 2024-01-03T10:00:00+01:00',
        'draft: false',
        'tags: [a, b]',
      ),
      'content/posts/secret.md': yaml('title: Secret', 'date: 2024-01-03', 'draft: yes'),
    },
  ],
  'Hugo, before hugo.toml': [
    1,
    { 'config.toml': 'baseurl = "/"\n', 'content/a.md': yaml('title: A', 'date: 2024-01-02') },
  ],
  'Hugo, PaperMod posts alone': [
    2,
    {
      'one.md': yaml(
        'title: "One"',
        'date: 2020-09-15T11:30:03+00:00',
        'weight: 1',
        'tags: ["first"]',
        'author: "Me"',
        'showToc: true',
        'draft: false',
        'cover:',
        '    image: "a.png"',
        '    alt: "text"',
        '    hidden: true',
      ),
      'two.md': yaml('title: "Two"', 'date: 2020-09-16', 'draft: false', 'ShowToc: true'),
    },
  ],
  'Jekyll, minima': [
    2,
    {
      '_config.yml': 'title: A\n',
      '_posts/2016-05-20-welcome-to-jekyll.md': yaml(
        'layout: post',
        'title:  "Welcome to Jekyll!"',
        'date:   2016-05-20 15:32:14 -0300',
        'categories: jekyll update',
      ),
      '_posts/2016-05-21-codeblocks-ahoy.md': yaml('layout: post', 'tags: code example'),
      '_posts/2016-05-22-later.md': yaml('layout: post', 'title: Later', 'published: false'),
    },
  ],
  'Jekyll, Chirpy': [
    1,
    {
      '_posts/2019-08-08-text.md': yaml(
        'title: Text',
        'author: cotes2020',
        'date: 2019-08-08 11:33:00 +0800',
        'categories: [Blogging, Demo]',
        'tags: [typography]',
        'pin: true',
        'math: true',
        'image:',
        '  path: /a.png',
        '  alt: A picture',
      ),
    },
  ],
  'Astro, its blog template': [
    2,
    {
      'astro.config.mjs': '',
      'src/content/blog/first-post.md': yaml(
        "title: 'First post'",
        "description: 'Lorem ipsum'",
        "pubDate: 'Jul 08 2022'",
        "heroImage: '../../assets/a.jpg'",
      ),
      'src/content/blog/second.md': yaml(
        'title: Second',
        'description: Dolor',
        'pubDate: 25 Aug 2024',
        'updatedDate: 2024-09-01',
      ),
    },
  ],
  'Astro, AstroPaper': [
    1,
    {
      'astro.config.ts': '',
      'src/content/posts/a.md': yaml(
        'author: Sat',
        'pubDatetime: 2022-09-23T15:22:00Z',
        'title: Adding',
        'slug: adding',
        'featured: true',
        'draft: false',
        'tags:',
        '  - docs',
        'description: Some rules.',
      ),
    },
  ],
  'Eleventy, base blog': [
    1,
    {
      'eleventy.config.js': '',
      'content/blog/fourthpost.md': yaml(
        'title: This is my fourth post.',
        'description: About it.',
        'date: 2018-09-30',
        'tags: second tag',
      ),
    },
  ],
  'Eleventy, older': [
    1,
    {
      '.eleventy.js': '',
      'posts/a.md': yaml('title: A', 'date: 2020-01-01', 'tags:', '  - posts', '  - note'),
    },
  ],
  Zola: [
    1,
    {
      'config.toml': 'base_url = "https://example.org"\n',
      'content/a.md': `+++\ntitle = "A"\ndate = 2024-01-02\n[taxonomies]\ntags = ["x"]\n+++${body}`,
    },
  ],
  'Zola posts alone': [
    1,
    { 'a.md': `+++\ntitle = "A"\ndate = 2024-01-02\n\n[taxonomies]\ntags = ["x"]\n+++${body}` },
  ],
  Hexo: [
    1,
    {
      '_config.yml': '',
      'source/_posts/hello-world.md': yaml(
        'title: Hello World',
        'date: 2013/7/13 20:46:25',
        'tags:',
        '- a',
        'categories:',
        '- Diary',
      ),
    },
  ],
  'Docusaurus blog': [
    1,
    {
      'docusaurus.config.js': '',
      'blog/2021-08-01-post.md': yaml(
        'slug: welcome',
        'title: Welcome',
        'authors: [slorber]',
        'tags: [facebook, hello]',
        'date: 2021-08-01',
      ),
    },
  ],
  'Obsidian vault': [
    1,
    {
      '.obsidian/app.json': '{}',
      'Note.md': yaml('date: 2024-01-02', 'tags: [x]', 'publish: true'),
      'Private.md': yaml('date: 2024-01-02', 'publish: false'),
    },
  ],
  'Standfirst’s own': [1, { 'a.md': markdown('A') }],
  'Standfirst’s own, in articles': [1, { 'articles/a.md': markdown('A'), 'hugo.toml': '' }],
}

describe('without a configuration', () => {
  test.each(Object.entries(sites))('%s', (_name, [articles, files]) => {
    const folder = folderWith(files)
    const { code, stderr } = standfirst(folder, ['build', '--site', 'https://example.com/'])
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining(`Built ${articles} article${articles === 1 ? '' : 's'} `),
    ])
    expect(existsSync(join(folder, 'dist/feed.xml'))).toBe(true)
    for (const secret of ['secret', 'Private', '2016-05-22-later']) {
      expect(existsSync(join(folder, 'dist', secret))).toBe(false)
      expect(existsSync(join(folder, 'dist/posts', secret))).toBe(false)
    }
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

test('no articles: where it looked, what it ignored, and what the folder looks like', () => {
  const folder = folderWith({
    'standfirst.config.json': config({ sources: [{ markdown: '.' }] }),
    '_posts/2024-01-02-a.md': yaml('layout: post'),
    'README.md': 'Hello',
  })
  const { stderr } = standfirst(folder, ['build'])
  expect(stderr).toContain('Found no articles in `.` (ignored there: `README.md`, `_posts`)')
  expect(stderr).toContain("sources: [{ markdown: '_posts', preset: 'jekyll' }]")
})
