import type { OnIssue } from '@standfirst/core'
import { allNamespaces, createXmlWriter, type XmlWriter } from '@standfirst/xml'
import { namespaces } from './namespaces.ts'
import type { RssOptions } from './rss-options.ts'

/** An XML writer that knows what it is writing, so that it can report what it can't write. */
export interface RssWriter extends XmlWriter {
  /** What is being written receives the issues about its strings. */
  report: OnIssue | undefined
}

/** Make the writer of one RSS document or item. */
export function createRssWriter({ extensions, onIssue }: RssOptions): RssWriter {
  const writer = createXmlWriter({
    namespaces: allNamespaces(namespaces, extensions),
    onCleaned: onIssue && (() => xml.report?.(removedCharacters)),
  })
  const xml: RssWriter = { ...writer, report: onIssue }
  return xml
}

const removedCharacters = {
  code: 'removed-characters',
  severity: 'warning' as const,
  message: 'The text holds characters that XML forbids, expected none: they were left out.',
  path: [],
  fix: 'Remove control characters and unpaired surrogates.',
}
