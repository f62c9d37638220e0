import type { Feed, Issue } from '@standfirst/core'
import { renderRss } from '@standfirst/rss'
import { exampleFeed, insight } from '@standfirst/testing'
import { parseFeed } from 'feedsmith'
import { expect, test } from 'vitest'

const audio = {
  type: 'audio' as const,
  url: 'https://e.com/1.mp3',
  mediaType: 'audio/mpeg',
  bytes: 1,
}
const feedOf = (article: Partial<Feed['articles'][0]>, feed: Partial<Feed> = {}): Feed => ({
  ...exampleFeed,
  ...feed,
  articles: [{ ...insight, media: [audio], ...article }],
})

test('a podcast without categories is told that directories refuse it, where someone asks', () => {
  const codes: string[] = []
  const onIssue = ({ code, path }: Issue) => void codes.push(`${code} ${path.join('.')}`)
  renderRss(feedOf({}), { podcast: { explicit: true }, onIssue })
  expect(codes).toContain('incomplete-podcast categories')
  expect(renderRss(feedOf({}), { podcast: true })).not.toContain('itunes:category')
  const named = renderRss(feedOf({}), { podcast: { categories: ['News/Tech News', 'Arts'] } })
  expect(parseFeed(named).feed).toMatchObject({
    itunes: {
      categories: [{ text: 'News', categories: [{ text: 'Tech News' }] }, { text: 'Arts' }],
    },
  })
})

test('names are at most 255 characters long, and what is left out is told', () => {
  const person = (name: string) => ({ type: 'person' as const, name })
  const lengths = [60, 120, 60, 80].map((length, index) => person(String(index).repeat(length)))
  const show = (authors: { type: 'person'; name: string }[]) => {
    const issues: Issue[] = []
    const { publisher: _, ...feed } = feedOf({ authors }, { authors })
    const xml = renderRss(feed, { podcast: true, onIssue: (issue) => issues.push(issue) })
    const read = parseFeed(xml).feed as { itunes: { author: string }; items: (typeof read)[] }
    const told = issues.filter(({ code }) => code === 'name-too-long')
    return [
      read.itunes.author,
      read.items[0]?.itunes.author,
      told.map(({ path }) => path.join('.')),
    ]
  }
  const some = lengths
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ')
  const places = ['authors', 'articles.0.authors']
  expect(show(lengths)).toEqual([some, some, places])
  const cut = `${'a'.repeat(253)}…`
  expect(show([person(`${'a'.repeat(253)}\u{1f600}${'b'.repeat(99)}`)])).toEqual([cut, cut, places])
  expect(show([person('c'.repeat(255))])).toEqual(['c'.repeat(255), 'c'.repeat(255), []])
})

test('a notice of copyright has no character that reads as markup', () => {
  const copyright = '© A & B <2026>'
  const xml = renderRss(feedOf({ rights: { copyright } }))
  expect(/<dc:rights>([^<]*)</.exec(xml)?.[1]).not.toMatch(/&(?:lt|amp);/)
  expect(parseFeed(xml).feed).toMatchObject({ items: [{ dc: { rights: [copyright] } }] })
})

test('an article that was only polished is not updated, where corrections alone are', () => {
  const corrections = [
    { at: '2026-11-24T08:00:00Z', note: 'It was Monday.' },
    { at: '2026-11-25T08:00:00Z', note: 'It was Tuesday.' },
  ]
  const updatedAt = '2026-11-29T08:00:00Z'
  const times = (article: Partial<Feed['articles'][0]>, updated?: 'corrections') =>
    [...renderRss(feedOf(article), { updated }).matchAll(/<atom:updated>([^<]*)/g)].map(
      ([, at]) => at,
    )
  expect(times({ updatedAt, corrections })).toEqual([updatedAt])
  expect(times({ updatedAt, corrections }, 'corrections')).toEqual(['2026-11-25T08:00:00Z'])
  expect(times({ updatedAt, corrections: [] }, 'corrections')).toEqual([])
})
