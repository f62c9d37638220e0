import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig, scanSources, siteOf } from '@standfirst/publication'
import { expect, test } from 'vitest'
import { buildArticles } from '../src/build/build-articles.ts'
import { buildFeeds } from '../src/build/build-feeds.ts'
import { keepArticles, readKept } from '../src/build/kept-articles.ts'
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
  const article = (title: string) => ({ title }) as never
  const kept = {
    ...keepArticles(
      folder,
      new Map([
        ['a', article('Ä — 日本')],
        ['b', article('B')],
      ]),
    ),
    ...keepArticles(folder, new Map([['c', article('C')]])),
  }
  expect(keepArticles(folder, new Map())).toEqual({})
  expect(readKept([kept.c, undefined, kept.b, kept.a])).toEqual([
    ...[{ title: 'C' }, undefined, { title: 'B' }, { title: 'Ä — 日本' }],
  ])
})
