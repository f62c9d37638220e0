import { rslNamespace } from '@standfirst/core'
import { allNamespaces, createReportingWriter, type ReportingXmlWriter } from '@standfirst/xml'
import type { AtomOptions } from './atom-options.ts'

/** Make the writer of one Atom document. */
export function createAtomWriter({ extensions, onIssue }: AtomOptions): ReportingXmlWriter {
  return createReportingWriter(allNamespaces(namespaces, extensions), onIssue)
}

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  fh: 'http://purl.org/syndication/history/1.0',
  media: 'http://search.yahoo.com/mrss/',
  rsl: rslNamespace,
}
