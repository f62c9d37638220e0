import type { Issue } from '@standfirst/core'
import {
  DetectError,
  detectAtomFeed,
  detectJsonFeed,
  detectRdfFeed,
  detectRssFeed,
} from 'feedsmith'
import { SaxesParser } from 'saxes'
import { exportIssue, recognizeExport } from '../source/recognize-export.ts'
import { itemMarks, marksOf, mayHaveMarks } from './item-marks.ts'
import type { RawFeed, RawItem } from './raw-item.ts'
import { readAtom } from './read-atom.ts'
import { readJsonFeed } from './read-json-feed.ts'
import { readRdf } from './read-rdf.ts'
import { readRss } from './read-rss.ts'
import { markExact, unescapeNames } from './unescape-names.ts'
import { withDuration } from './with-duration.ts'
import { withoutCutItem } from './without-cut-item.ts'

/** A format of feeds that is read. */
export type FeedFormat = 'rss' | 'atom' | 'json-feed' | 'rdf'

/** A feed that was read. */
export interface ReadSource {
  format: FeedFormat
  feed: RawFeed
  /** Set where its end was missing. */
  cut?: Issue
}

/** Parse a feed by its format, which its text tells; what is wrong with it is one issue. */
export function readSource(source: string): ReadSource | { format?: FeedFormat; issue: Issue } {
  const text = source.trim()
  if (/^[{[]/.test(text)) return readJson(text)
  const exported = recognizeExport(text)
  if (exported && !exported.isFeed) return { issue: exportIssue(exported, expected) }
  const format = text.startsWith('<') ? formatOf(text) : undefined
  if (!format) return { issue: notAFeed(text) }
  const start = withoutCutItem(text)
  try {
    const feed = readXml(start ?? text, format)
    return { format, feed, ...(start !== undefined && { cut }) }
  } catch (error) {
    if (error instanceof DetectError) return { issue: notAFeed(text) }
    return { format, issue: brokenXml(source, error) }
  }
}

function readXml(text: string, format: keyof typeof readers): RawFeed {
  const marked = markExact(text)
  return withMarks(unescapeNames(readers[format](marked), marked !== text), text)
}

const cut: Issue = {
  code: 'broken-feed',
  severity: 'warning',
  message: 'The feed ends before its end tag, expected a whole one: its whole items were read.',
  path: [],
  fix: 'Fetch it again, or build it again.',
}

const expected = 'RSS, Atom, RDF or JSON Feed'

function withMarks(feed: RawFeed, text: string): RawFeed {
  const isDated = feed.items.every(({ published, updated }) => published || updated)
  if (isDated && !mayHaveMarks(text)) return feed
  const marks = marksOf(feed.items, itemMarks(text))
  return {
    ...feed,
    items: feed.items.map((item, index) => withMark({ ...item, marks: marks[index] })),
  }
}

/** An item with what its marks say of its text and its picture, where nothing else does. */
function withMark(item: RawItem): RawItem {
  const { body, duration, link, picture, time } = item.marks ?? {}
  const files = withDuration(item.files, duration)
  return {
    ...item,
    published: item.published ?? (item.updated ? undefined : time),
    urls: [...item.urls, link],
    files: picture ? [...files, { url: picture, medium: 'image' }] : files,
    ...(body && { summary: item.summary ?? item.content, content: { value: body, isHtml: true } }),
  }
}

const readers = { rss: readRss, atom: readAtom, rdf: readRdf }

function formatOf(text: string): keyof typeof readers | undefined {
  if (detectAtomFeed(text)) return 'atom'
  if (detectRdfFeed(text)) return 'rdf'
  return detectRssFeed(text) ? 'rss' : undefined
}

/** Whether it says that it is one; others are known by their shape alone. */
function isJsonFeed(value: unknown): boolean {
  const { version } = (value ?? {}) as { version?: unknown }
  return typeof version === 'string' && /jsonfeed\.org/.test(version)
}

function readJson(text: string): ReturnType<typeof readSource> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const exported = recognizeExport(text)
    if (exported) return { issue: exportIssue(exported, expected) }
    if (text.startsWith('[')) return { issue: notAFeed(text) }
    return {
      format: 'json-feed',
      issue: broken(`it is not JSON (${messageOf(error)})`),
    }
  }
  try {
    const exported = isJsonFeed(value) ? undefined : recognizeExport(text)
    if (!exported && detectJsonFeed(value)) {
      return { format: 'json-feed', feed: unescapeNames(readJsonFeed(value as object), false) }
    }
    return { issue: exported ? exportIssue(exported, expected) : notAFeed(text) }
  } catch (error) {
    return { format: 'json-feed', issue: broken(messageOf(error)) }
  }
}

/** What is wrong with XML, and where: by a parser that tells the place. */
function brokenXml(source: string, error: unknown): Issue {
  const parser = new SaxesParser({ position: true })
  try {
    parser.write(source).close()
  } catch (found) {
    const message = messageOf(found)
      .replace(/^\d+:\d+: /, '')
      .replace(/\.$/, '')
    const place = { line: parser.line, column: parser.columnIndex + 1 }
    return { ...broken(message), position: { start: place, end: place } } as Issue
  }
  return broken(messageOf(error))
}

function broken(what: string): Issue {
  return {
    code: 'broken-feed',
    severity: 'error',
    message: `The feed can't be parsed (${what}), expected one that is well-formed.`,
    path: [],
    fix: 'Correct the feed where the message says, or build it again.',
  }
}

function messageOf(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}

function notAFeed(text: string): Issue {
  const [, what, fix] = others.find(([pattern]) => pattern.test(text.slice(0, 2000))) ?? []
  return {
    code: 'not-a-feed',
    severity: 'error',
    message: `The text is ${what ?? 'no feed'}, expected ${expected}.`,
    path: [],
    fix:
      fix ??
      'Read it as a page, or give its feed: a page often links to it with `rel="alternate"`.',
  }
}

/** What is given for a feed, and what to give in its place. */
const others: readonly (readonly [pattern: RegExp, what: string, fix?: string])[] = [
  [/<!doctype html|<html[\s>]/i, 'a page'],
  [
    /^\s*https?:\/\/\S+\s*$/i,
    'an address',
    'Fetch it first, or let `fetchFeed` of `@standfirst/import/fetch` do so.',
  ],
  [
    /^\s*(?:\[object \w+\]|undefined|null)?$/,
    'empty, or none at all',
    'Give the text or the bytes: `await response.text()`.',
  ],
  [/<opml[\s>]/i, 'a list of feeds (OPML)', 'Give one of the feeds that it names.'],
  [/purl\.org\/net\/rss1\.1/, 'a feed of RSS 1.1', 'Give another feed of the site.'],
  [/<(?:urlset|sitemapindex)[\s>]/i, 'a sitemap', 'Give the feed of the site.'],
]
