import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '@standfirst/core'
import { loadConfig, placeFindings, scanSources, siteOf } from '@standfirst/publication'
import { expect, test } from 'vitest'
import { buildArticles } from '../src/build/build-articles.ts'
import { buildFeeds } from '../src/build/build-feeds.ts'
import { keepArticles, readKept } from '../src/build/kept-articles.ts'
import { stagedPath } from '../src/build/stage.ts'
import { folderWith, markdown } from './standfirst.ts'

test('an article that was read for its page is not read again for a feed', async () => {
  const folder = folderWith({
    'articles/a.md': markdown('A', ['tags: [Ä]'], 'Text with *marks* — and “quotes”.'),
    'articles/b.md': markdown('B'),
    'articles/draft.md': markdown('Draft', ['status: draft']),
  })
  const config = await loadConfig(folder, { site: 'https://example.com/' })
  const { entries, files } = await scanSources(config)
  const context = { config, files, site: siteOf(config) }
  const stage = join(folder, 'stage')
  const common = { stage, before: {}, hidden: [] }
  const { kept = {} } = await buildArticles({ ...common, entries, drafts: true }, context)
  expect(Object.keys(kept)).toEqual(['articles/a.md', 'articles/b.md'])
  // Nor is its fingerprint made again, which its page has already.
  const page = readFileSync(stagedPath(stage, 'a/index.html'), 'utf8')
  expect(page).toContain(kept['articles/a.md']?.[3] || 'none')

  const shown = entries.filter(({ key }) => kept[key])
  const documents = [{ feed: config.feed, form: 'rss', path: 'feed.xml' }] as const
  const feed = (known: typeof kept) =>
    buildFeeds(
      {
        ...common,
        documents: [...documents],
        entries: shown,
        kept: shown.map(({ key }) => known[key]),
      },
      context,
    )
  const read = feed({})
  expect(read.outputs).toHaveLength(1)
  expect(feed(kept)).toEqual(read)
  const known = Object.fromEntries(Object.entries(kept).map(([key, [file]]) => [key, file]))
  // With what was kept gone, nothing else is asked for the articles.
  rmSync(String(known['articles/a.md']))
  expect(() => feed(kept)).toThrow('ENOENT')
  // Its page and the feed would disagree.
  appendFileSync(join(folder, 'articles/a.md'), 'More.')
  expect(feed({}).changed).toBe('articles/a.md')
})

test('articles are kept by their keys, from several batches', () => {
  const folder = folderWith()
  const shown = (title: string) => ({ text: JSON.stringify({ title }), fingerprint: `of ${title}` })
  const read = (title: string) => ({ article: { title }, fingerprint: `of ${title}` })
  const kept = {
    ...keepArticles(
      folder,
      new Map([
        ['a', shown('Ä — 日本')],
        ['b', shown('B')],
      ]),
    ),
    ...keepArticles(folder, new Map([['c', shown('C')]])),
  }
  expect(keepArticles(folder, new Map())).toEqual({})
  expect(readKept([kept.c, undefined, kept.b, kept.a])).toEqual([
    ...[read('C'), undefined, read('B'), read('Ä — 日本')],
  ])
})

test('where a link stands is known when its article is read, so that no file is read again for it', async () => {
  const text = 'A [link](/nowhere/).\n\n## Why it matters\n\n- Again: [Ä “b”](/nowhere/)'
  const folder = folderWith({
    'articles/a.md': markdown('A', ['translations: [{ language: de, url: "/de/" }]'], text),
  })
  const config = await loadConfig(folder, { site: 'https://example.com/' })
  const { entries, files } = await scanSources(config)
  const stage = join(folder, 'stage')
  const { entries: built } = await buildArticles(
    { stage, before: {}, hidden: [], entries, drafts: false },
    { config, files, site: siteOf(config) },
  )
  const lines = readFileSync(join(folder, 'articles/a.md'), 'utf8').split('\n')
  const references = built[0]?.references ?? []
  const found = references.map(({ position }) => lines[(position?.start.line ?? 0) - 1])
  expect(found).toEqual([
    expect.stringContaining('A [link]'),
    expect.stringContaining('- Again'),
    expect.stringContaining('translations'),
  ])
  const issues = references.map(({ path }) => ({ path, severity: 'warning' }) as Issue)
  const [entry] = entries
  const placed = entry ? placeFindings(issues, entry, config) : []
  expect(references.map(({ position }) => position)).toEqual(placed.map(({ position }) => position))
})
