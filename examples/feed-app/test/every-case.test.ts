import { execFileSync } from 'node:child_process'
import { renderAtom } from '@standfirst/atom'
import { type Feed, parseFeed } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { renderRss } from '@standfirst/rss'
import { cases } from '@standfirst/testing'
import { parseFeed as readFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import { validatorFaults } from '../../../packages/rss/test/validator-faults.ts'
import {
  feedparser,
  has,
  newsboatTitles,
  withFiles,
} from '../../../packages/testing/src/reader/feed-readers.ts'
import { feed as insightFeed } from '../../insight/feed.ts'

const feed: Feed = parseFeed({
  title: 'Every case',
  description: 'What every renderer must render.',
  url: 'https://example.com/',
  feedUrl: 'https://example.com/feed.xml',
  language: 'en',
  articles: cases().map(({ name, article }) => ({ ...article, id: `urn:case:${name}` })),
})
const articles = feed.articles.filter(({ status }) => status !== 'draft' && status !== 'withheld')
const titles = articles.map(({ title }) => tidy(title))
const ids = articles.map(({ id }) => id)
const atom = renderAtom(feed)
const rss = renderRss(feed)

/** Parsers trim titles and fold their white space. */
function tidy(text: unknown): string {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('every case in one feed', () => {
  test.each([
    ['RSS', rss],
    ['Atom', atom],
    ['JSON Feed', renderJsonFeed(feed)],
  ])('feedsmith reads %s', (_, document) => {
    const { entries, items } = readFeed(document).feed as Record<string, Item[] | undefined>
    const read = entries ?? items ?? []
    const text = (value: Item['title']) => tidy(typeof value === 'object' ? value.value : value)
    expect(read.map(({ title }) => text(title))).toEqual(titles)
    expect(read.map(({ id, guid }) => id ?? guid?.value)).toEqual(ids)
  })

  test.each([
    ['RSS', rss],
    ['Atom', atom],
  ])('rss-parser reads %s', async (_, document) => {
    const { items } = await new RssParser().parseString(document)
    expect(items.map(({ title }) => tidy(title))).toEqual(titles)
  })

  test.skipIf(!has.feedparser)('Universal Feed Parser reads both, and finds no fault', () => {
    const [fromRss, fromAtom] = feedparser([rss, atom])
    for (const read of [fromRss, fromAtom]) {
      expect(read?.bozo).toBe(0)
      expect(read?.entries.map(({ id }) => id)).toEqual(ids)
      expect(read?.entries.map(({ title }) => tidy(title))).toEqual(titles)
    }
    expect(fromAtom?.entries.map(({ content }) => tidy(content[0]?.value))).toEqual(
      articles.map((article) => tidy(renderHtml(article, { profile: 'feed' }))),
    )
  })

  test.skipIf(!has.newsboat).each([
    ['RSS', rss],
    ['Atom', atom],
  ])('newsboat lists %s', (_, document) => {
    expect(newsboatTitles(document).map(tidy).sort()).toEqual([...titles].sort())
  })

  test("the W3C validator's rules find no fault in RSS", () => {
    expect(validatorFaults(rss)).toEqual([])
    expect(validatorFaults(renderRss(insightFeed))).toEqual([])
    for (const article of articles) {
      const alone = renderRss({ ...feed, articles: [article] }, { podcast: false })
      expect(validatorFaults(alone), article.title).toEqual([])
    }
  })

  test.skipIf(!has.xmllint)('Atom is valid by RFC 4287', () => {
    const schema = `${import.meta.dirname}/../../../packages/atom/test/schema/atom.rng`
    const each = articles.map((article) => renderAtom({ ...feed, articles: [article] }))
    withFiles([atom, renderAtom(insightFeed), ...each], (paths) =>
      execFileSync('xmllint', ['--noout', '--relaxng', schema, ...paths], { stdio: 'pipe' }),
    )
  })
})

interface Item {
  id?: string
  guid?: { value?: string }
  title?: string | { value?: string }
}
