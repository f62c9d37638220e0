import { type OnIssue, rslNamespace } from '@standfirst/core'
import { allNamespaces, createXmlWriter, type XmlWriter } from '@standfirst/xml'
import type { AtomOptions } from './atom-options.ts'

/** An XML writer that knows what it is writing, so that it can report what it can't write. */
export interface AtomWriter extends XmlWriter {
  /** What is being written receives the issues about its strings. */
  report: OnIssue | undefined
}

/** Make the writer of one Atom document. */
export function createAtomWriter({ extensions, onIssue }: AtomOptions): AtomWriter {
  const writer = createXmlWriter({
    namespaces: allNamespaces(namespaces, extensions),
    onCleaned: onIssue && (() => xml.report?.(removedCharacters)),
  })
  const xml: AtomWriter = { ...writer, report: onIssue }
  return xml
}

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  fh: 'http://purl.org/syndication/history/1.0',
  media: 'http://search.yahoo.com/mrss/',
  rsl: rslNamespace,
}

const removedCharacters = {
  code: 'removed-characters',
  severity: 'warning' as const,
  message: 'The text holds characters that XML forbids, expected none: they were left out.',
  path: [],
  fix: 'Remove control characters and unpaired surrogates.',
}
