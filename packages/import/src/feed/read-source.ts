import type { Issue } from '@standfirst/core'
import {
  DetectError,
  detectAtomFeed,
  detectJsonFeed,
  detectRdfFeed,
  detectRssFeed,
} from 'feedsmith'
import { SaxesParser } from 'saxes'
import type { RawFeed } from './raw-item.ts'
import { readAtom } from './read-atom.ts'
import { readJsonFeed } from './read-json-feed.ts'
import { readRdf } from './read-rdf.ts'
import { readRss } from './read-rss.ts'

/** A format of feeds that is read. */
export type FeedFormat = 'rss' | 'atom' | 'json-feed' | 'rdf'

/** Parse a feed by its format, which its text tells; what is wrong with it is one issue. */
export function readSource(
  source: string,
): { format: FeedFormat; feed: RawFeed } | { format?: FeedFormat; issue: Issue } {
  const text = source.replace(/^\ufeff/, '').trimStart()
  if (text.startsWith('{')) return readJson(text)
  const format = formatOf(text)
  if (!format) return { issue: notAFeed }
  try {
    return { format, feed: readers[format](text) }
  } catch (error) {
    if (error instanceof DetectError) return { issue: notAFeed }
    return { format, issue: brokenXml(source, error) }
  }
}

const readers = { rss: readRss, atom: readAtom, rdf: readRdf }

function formatOf(text: string): keyof typeof readers | undefined {
  if (detectAtomFeed(text)) return 'atom'
  if (detectRdfFeed(text)) return 'rdf'
  return detectRssFeed(text) ? 'rss' : undefined
}

function readJson(text: string): ReturnType<typeof readSource> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return {
      format: 'json-feed',
      issue: broken(
        `it is not JSON (${messageOf(error)})`,
        'Mend the JSON where the message says.',
      ),
    }
  }
  try {
    return detectJsonFeed(value)
      ? { format: 'json-feed', feed: readJsonFeed(value as object) }
      : { issue: notAFeed }
  } catch (error) {
    return { format: 'json-feed', issue: broken(messageOf(error), 'Build the feed again.') }
  }
}

/** What is wrong with XML, and where: by a parser that tells the place. */
function brokenXml(source: string, error: unknown): Issue {
  const fix = 'Mend the XML where the message says, or build the feed again.'
  const parser = new SaxesParser({ position: true })
  try {
    parser.write(source).close()
  } catch (found) {
    const message = messageOf(found)
      .replace(/^\d+:\d+: /, '')
      .replace(/\.$/, '')
    const place = { line: parser.line, column: parser.columnIndex + 1 }
    return { ...broken(message, fix), position: { start: place, end: place } } as Issue
  }
  return broken(messageOf(error), fix)
}

function broken(what: string, fix: string): Issue {
  return {
    code: 'broken-feed',
    severity: 'error',
    message: `The feed can't be parsed (${what}), expected one that is well-formed.`,
    path: [],
    fix,
  }
}

function messageOf(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}

const notAFeed: Issue = {
  code: 'not-a-feed',
  severity: 'error',
  message: 'The text is no feed, expected RSS, Atom, RDF or JSON Feed.',
  path: [],
  fix: 'Give the text of the feed, not of a page; a page often links to its feed with `rel="alternate"`.',
}
