import type { OnIssue } from '@standfirst/core'
import { createXmlWriter, type XmlWriter } from '@standfirst/xml'
import type { RssOptions } from './rss-options.ts'

/** An XML writer that knows what it is writing, so that it can report what it can't write. */
export interface RssWriter extends XmlWriter {
  /** What is being written receives the issues about its strings. */
  report: OnIssue | undefined
}

/** Make the writer of one RSS document or item. */
export function createRssWriter({ extensions, onIssue }: RssOptions): RssWriter {
  const writer = createXmlWriter({
    namespaces: { ...extensions?.namespaces, ...namespaces },
    onCleaned: onIssue && (() => xml.report?.(removedCharacters)),
  })
  const xml: RssWriter = { ...writer, report: onIssue }
  return xml
}

const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  creativeCommons: 'http://backend.userland.com/creativeCommonsRssModule',
  dc: 'http://purl.org/dc/elements/1.1/',
  fh: 'http://purl.org/syndication/history/1.0',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  media: 'http://search.yahoo.com/mrss/',
  podcast: 'https://podcastindex.org/namespace/1.0',
  source: 'https://source.scripting.com/',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
}

const removedCharacters = {
  code: 'removed-characters',
  severity: 'warning' as const,
  message: 'The text holds characters that XML forbids, expected none: they were left out.',
  path: [],
  fix: 'Remove control characters and unpaired surrogates.',
}
