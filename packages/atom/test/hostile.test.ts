import { renderAtom } from '@standfirst/atom'
import type { Feed } from '@standfirst/core'
import { feedparser, has, hostileFeed } from '@standfirst/testing'
import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'

interface Entry {
  id: string
  title: string
  author: string
  copyright: string
  links: string[]
}

/** Reads entries with a strict parser that knows namespaces. */
function strictEntries(xml: string): Entry[] {
  const entries: Entry[] = []
  const path: string[] = []
  let text = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    text = ''
    if (name === 'entry') entries.push({ id: '', title: '', author: '', copyright: '', links: [] })
    if (name === 'link') entries.at(-1)?.links.push(String(attributes.href?.value))
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('closetag', () => {
    const entry = entries.at(-1)
    const where = path.join('/')
    if (entry && where === 'feed/entry/id') entry.id = text
    if (entry && where === 'feed/entry/title') entry.title = text
    if (entry && where === 'feed/entry/rights') entry.copyright = text
    if (entry && where === 'feed/entry/author/name') entry.author = text
    path.pop()
  })
  parser.write(xml).close()
  return entries
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const clean = (text = '') => text.toWellFormed().replace(forbidden, '')

describe('a feed with any strings', () => {
  test('is well-formed, and a strict parser reads the same', () => {
    fc.assert(
      fc.property(hostileFeed, (feed) => {
        const read = strictEntries(renderAtom(feed))
        expect(
          read.map(({ id, title, author, copyright }) => [id, title, author, copyright]),
        ).toEqual(
          feed.articles.map(({ id, title, authors, rights }) =>
            // An empty notice is left out.
            [id, title, authors[0]?.name, rights?.copyright].map((text) => clean(text)),
          ),
        )
        for (const { links } of read) {
          for (const link of links) expect(link).toMatch(/^https?:\/\/[^\s"<>\\]+$/i)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('feedsmith reads every entry', () => {
    fc.assert(
      fc.property(hostileFeed, (feed) => {
        const read = parseFeed(renderAtom(feed)).feed as { entries?: unknown[] }
        expect(read.entries ?? []).toHaveLength(feed.articles.length)
      }),
      { numRuns: 1000 },
    )
  })

  test.skipIf(!has.feedparser)(
    'Universal Feed Parser reads every entry, and finds no fault',
    () => {
      const feeds: Feed[] = fc.sample(hostileFeed, 1000)
      const read = feedparser(feeds.map((feed) => renderAtom(feed)))
      expect(read.map(({ bozo, entries }) => [bozo, entries.length])).toEqual(
        feeds.map(({ articles }) => [0, articles.length]),
      )
    },
  )
})
