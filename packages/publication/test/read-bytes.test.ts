import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { gatherIssues, loadPublication, publicationReader } from '../src/index.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folderOf(sources: object[], files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-bytes-'))
  folders.push(folder)
  const config = JSON.stringify({ site: { url: 'https://example.com/' }, sources })
  for (const [path, content] of Object.entries({ 'standfirst.config.json': config, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const markdown = '---\ntitle: Größe\nsummary: S.\npublishedAt: 2020-01-02\n---\n\nText 汉.\n'
const json = JSON.stringify({
  ...{ url: '/a/', language: 'en', title: 'Größe', summary: 'S.' },
  publishedAt: '2020-01-02T00:00:00Z',
  sections: [{ kind: 'prose', content: 'Text 汉.' }],
})

const little = (text: string) => Buffer.from(text, 'utf16le')
const big = (text: string) => Buffer.from(text, 'utf16le').swap16()

const charsets: [string, (text: string) => Uint8Array][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16 with a mark', (text) => little(`\ufeff${text}`)],
  ['UTF-16 without one', little],
  ['UTF-16, big end first', (text) => big(`\ufeff${text}`)],
]

describe.each(charsets)('files in %s', (_, encode) => {
  test.each([
    [{ markdown: 'articles' }, 'articles/a.md', markdown],
    [{ json: 'data/*.json' }, 'data/a.json', json],
  ])('are read: %o', async (source, path, text) => {
    const folder = folderOf([source], { [path]: encode(text) })
    const { feed, issues } = await loadPublication(folder)
    expect(issues).toEqual([])
    expect(feed.articles).toMatchObject([
      { title: 'Größe', sections: [{ content: [{ children: [{ value: 'Text 汉.' }] }] }] },
    ])
    const [article] = (await publicationReader(folder)().then(({ articles }) => articles)) ?? []
    expect(article?.article?.title).toBe('Größe')
  })
})

test.each<[string, Uint8Array]>([
  ['gzip', gzipSync(markdown)],
  ['gzip of JSON', gzipSync(json)],
  ['PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n')],
  ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['SQLite', Buffer.from('SQLite format 3\0\u0010\0\u0001\u0001')],
  ['bytes of any kind', Uint8Array.from({ length: 4000 }, (_, index) => (index * 151 + 7) % 256)],
])('files that are no text are named as what they are: %s', async (_, bytes) => {
  const sources = [{ markdown: 'articles' }, { json: 'data/*.json' }]
  const folder = folderOf(sources, { 'articles/a.md': bytes, 'data/a.json': bytes })
  const { articles, feed, issues } = await loadPublication(folder)
  const found = [...issues, ...articles.flatMap(({ issues }) => issues)]
  expect(feed.articles).toEqual([])
  expect(found.map(({ code, file }) => [file, code]).sort()).toEqual([
    ['articles/a.md', 'not-text'],
    ['data/a.json', 'not-text'],
  ])
})

test('files in a charset that nothing names are read as the one that most are in', async () => {
  const folder = folderOf([{ markdown: 'articles' }], {
    'articles/a.md': Buffer.from(markdown.replace('汉', ''), 'latin1'),
  })
  const { articles, feed } = await loadPublication(folder)
  expect(feed.articles).toMatchObject([{ title: 'Größe' }])
  expect(articles[0]?.issues).toMatchObject([{ code: 'wrong-charset', file: 'articles/a.md' }])
})

test('files that are too large are refused, and those beside them are read', async () => {
  const large = Buffer.alloc(65_000_000, 'Some words. ')
  const sources = [{ markdown: 'articles' }, { json: 'data/*.json' }]
  const folder = folderOf(sources, {
    'articles/a.md': markdown,
    'articles/b.md': large,
    'data/a.json': large,
  })
  const { articles, config, feed, issues } = await loadPublication(folder)
  expect(feed.articles).toHaveLength(1)
  const found = [...issues, ...articles.flatMap(({ issues }) => issues)]
  expect(found.map(({ code, file }) => [file, code]).sort()).toEqual([
    ['articles/b.md', 'too-large'],
    ['data/a.json', 'too-large'],
  ])
  const entries = articles.map(({ entry }) => entry)
  expect(gatherIssues(found, entries, config)).toHaveLength(2)
})
