import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { config, contentsOf, folderWith, markdown, standfirst, write } from './standfirst.ts'

const other = { 'articles/other.md': markdown('Other') }

test.each<[string, Record<string, string>, string[], string[]]>([
  [
    'two articles at one address',
    { 'articles/a.md': markdown('One'), 'articles/a/index.md': markdown('Two') },
    ['articles/a.md', 'articles/a/index.md'],
    ['a/index.html', 'a/index.md'],
  ],
  [
    'Markdown beside MDX of the same name',
    { 'articles/a.md': markdown('One'), 'articles/a.mdx': markdown('Two') },
    ['articles/a.md', 'articles/a.mdx'],
    ['a/index.html', 'a/index.md'],
  ],
  [
    'addresses that differ by case',
    {
      'articles/x.md': markdown('One', ['url: /Hello/']),
      'articles/y.md': markdown('Two', ['url: /hello/']),
    },
    ['articles/x.md', 'articles/y.md'],
    ['Hello/index.html', 'hello/index.html'],
  ],
  [
    'addresses that differ by the form of a letter',
    {
      'articles/x.md': markdown('One', ['url: /caf%C3%A9/']),
      'articles/y.md': markdown('Two', ['url: /cafe%CC%81/']),
    },
    ['articles/x.md', 'articles/y.md'],
    ['caf\u00e9/index.html', 'cafe\u0301/index.html'],
  ],
  [
    'addresses that are one where all letters are capitals',
    {
      'articles/x.md': markdown('One', ['url: /ma%C3%9F/']),
      'articles/y.md': markdown('Two', ['url: /mass/']),
    },
    ['articles/x.md', 'articles/y.md'],
    ['ma\u00df/index.html', 'mass/index.html'],
  ],
  [
    'addresses that differ by a letter that stands at the end of words only',
    {
      'articles/x.md': markdown('One', ['url: /%CE%BB%CE%BF%CE%B3%CE%BF%CF%82/']),
      'articles/y.md': markdown('Two', ['url: /%CE%BB%CE%BF%CE%B3%CE%BF%CF%83/']),
    },
    ['articles/x.md', 'articles/y.md'],
    ['\u03bb\u03bf\u03b3\u03bf\u03c2/index.html', '\u03bb\u03bf\u03b3\u03bf\u03c3/index.html'],
  ],
  [
    'addresses that differ by a dot at the end',
    {
      'articles/x.md': markdown('One', ['url: /hello./']),
      'articles/y.md': markdown('Two', ['url: /hello/']),
    },
    ['articles/x.md', 'articles/y.md'],
    ['hello./index.html', 'hello/index.html'],
  ],
  [
    'addresses that differ by a space at the end',
    {
      'articles/x.md': markdown('One', ['url: /hello%20/']),
      'articles/y.md': markdown('Two', ['url: /Hello/']),
    },
    ['articles/x.md', 'articles/y.md'],
    ['hello /index.html', 'Hello/index.html'],
  ],
  [
    'names of files that differ by the form of a letter',
    {
      'articles/caf\u00e9.md': markdown('One'),
      'articles/cafe\u0301.md': markdown('Two'),
    },
    ['articles/caf\\u{e9}.md', 'articles/cafe\\u{301}.md'],
    ['caf\u00e9/index.html', 'cafe\u0301/index.html'],
  ],
  [
    'a file and a folder of two articles',
    {
      'articles/x.md': markdown('One', ['url: /x.html']),
      'articles/y.md': markdown('Two', ['url: /x.html/y/']),
    },
    ['articles/x.md', 'articles/y.md'],
    ['x.html'],
  ],
  [
    'an article in a folder that is the feed',
    { 'articles/feed.xml.md': markdown('One', ['url: /feed.xml/']) },
    ['articles/feed.xml.md', 'feed.xml'],
    ['feed.xml'],
  ],
  [
    'an article in a folder that is the page for what is not found',
    { 'articles/404.html.md': markdown('One', ['url: /404.html/']) },
    ['articles/404.html.md', '404.html'],
    ['404.html'],
  ],
  [
    'an article where the list is',
    { 'articles/index.md': markdown('One', ['url: /']) },
    ['articles/index.md', 'index.html'],
    ['index.html', 'index.md'],
  ],
  [
    'an article where a file is copied to',
    { 'articles/a.md': markdown('One'), 'public/a/index.html': 'Copied' },
    ['articles/a.md', 'public/a/index.html'],
    ['a/index.html'],
  ],
  [
    'a file that is copied where a list is',
    { 'public/index.html': 'Copied' },
    ['public/index.html', 'index.html'],
    ['index.html'],
  ],
  [
    'two articles with one id',
    {
      'articles/x.md': markdown('One', ['id: "urn:example:x"']),
      'articles/y.md': markdown('Two', ['id: "urn:example:x"']),
    },
    ['articles/x.md', 'articles/y.md'],
    ['x/index.html', 'y/index.html'],
  ],
])(
  '%s: found before anything is written, both named, and only they stay out',
  (_name, files, named, out) => {
    const folder = folderWith({ ...other, ...files, 'standfirst.config.json': config() })
    const { code, stderr } = standfirst(folder, ['build'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('path-taken')])
    for (const name of named) expect(stderr).toContain(`\`${name}\``)
    expect(stderr.match(/path-taken/g)?.length).toBe(1)
    expect(existsSync(join(folder, 'dist'))).toBe(false)
    expect(standfirst(folder, ['check']).stdout).toContain('path-taken')

    expect(standfirst(folder, ['build', '--keep-going']).code).toBe(1)
    const built = contentsOf(join(folder, 'dist'))
    const paths = Object.keys(built)
    for (const path of out) expect(paths).not.toContain(path)
    expect(built['atom.xml']).not.toMatch(/<title>(?:One|Two)</)
    expect(paths).toContain('other/index.html')
    const plain = folderWith({ ...other, 'standfirst.config.json': config() })
    standfirst(plain, ['build'])
    const clean = Object.keys(contentsOf(join(plain, 'dist')))
    expect(paths.sort()).toEqual(clean.filter((path) => !out.includes(path)).sort())
  },
)

test('other letters are other addresses', () => {
  const folder = folderWith({
    ...other,
    'articles/x.md': markdown('One', ['url: /k%C4%B1r/']),
    'articles/y.md': markdown('Two', ['url: /kir/']),
    'articles/z.md': markdown('Three', ['url: /.k/']),
    'articles/w.md': markdown('Four', ['url: /k/']),
    'standfirst.config.json': config(),
  })
  expect(standfirst(folder, ['build'])).toMatchObject({ code: 0 })
})

test('three at one address are all named, and one that is mended comes back', () => {
  const files = { 'articles/a.md': markdown('A'), 'articles/b.md': markdown('B', ['url: /a/']) }
  const folder = folderWith({ ...other, ...files, 'articles/c.md': markdown('C', ['url: /a/']) })
  const args = ['build', '--site', 'https://example.com/']
  const { stderr } = standfirst(folder, args)
  for (const path of ['articles/a.md', 'articles/b.md', 'articles/c.md']) {
    expect(stderr).toContain(`\`${path}\``)
  }
  expect(standfirst(folder, [...args, '--keep-going']).stderr).toMatch(
    /Built 1 article .*3 articles left out/,
  )
  write(folder, { 'articles/b.md': markdown('B'), 'articles/c.md': markdown('C') })
  expect(standfirst(folder, args).stderr).toMatch(/Built 4 articles /)
  expect(Object.keys(contentsOf(join(folder, 'dist')))).toEqual(
    expect.arrayContaining(['a/index.html', 'b/index.html', 'c/index.html']),
  )
  const two = folderWith({ ...other, ...files })
  expect(standfirst(two, [...args, '--keep-going']).stderr).toMatch(
    /Built 1 article .*2 articles left out/,
  )
})

test('a name that no file can have is an error of the article', () => {
  const folder = folderWith({ 'articles/a.md': markdown('A', [`url: /${'a'.repeat(249)}.html`]) })
  const { code, stderr } = standfirst(folder, ['build', '--site', 'https://example.com/'])
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/articles\/a\.md[\s\S]*unwritable-address/),
  ])
})

test.each([
  ['the page’s', { extension: '.html' }, /`\.html`.*pages/],
  ['another case of it', { extension: '.HTML' }, /pages/],
  ['the Markdown’s', { extension: '.md' }, /Markdown/],
  ['a path', { extension: '/../../../x' }, /extension/],
  ['without a dot', { extension: 'txt' }, /extension/],
])('an extension that a renderer can’t have is refused: %s', (_name, fields, message) => {
  const renderer = `{ name: 'own', mediaType: 'text/plain', render: () => 'x', ...${JSON.stringify(fields)} }`
  const folder = folderWith({
    ...other,
    'standfirst.config.ts': `export default { site: { url: 'https://example.com/' }, renderers: [${renderer}] }`,
  })
  const { code, stderr } = standfirst(folder, ['build'])
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  expect(stderr).toContain('`own`')
  expect(existsSync(join(folder, 'dist'))).toBe(false)
})

test('an output’s path may not lead out of the output folder', () => {
  for (const rss of ['../feed.xml', 'a/../../feed.xml', '/feed.xml', 'a//b.xml']) {
    const folder = folderWith({ ...other, 'standfirst.config.json': config({ outputs: { rss } }) })
    expect(standfirst(folder, ['build'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('outputs.rss'),
    })
  }
})
