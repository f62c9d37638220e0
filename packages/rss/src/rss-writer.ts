import { rslNamespace } from '@standfirst/core'
import { allNamespaces, createReportingWriter, type ReportingXmlWriter } from '@standfirst/xml'
import type { RssOptions } from './rss-options.ts'

/** Make the writer of one RSS document or item. */
export function createRssWriter({ extensions, onIssue }: RssOptions): ReportingXmlWriter {
  return createReportingWriter(allNamespaces(namespaces, extensions), onIssue)
}

const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  creativeCommons: 'http://backend.userland.com/creativeCommonsRssModule',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  fh: 'http://purl.org/syndication/history/1.0',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  media: 'http://search.yahoo.com/mrss/',
  podcast: 'https://podcastindex.org/namespace/1.0',
  psc: 'http://podlove.org/simple-chapters',
  rsl: rslNamespace,
  source: 'https://source.scripting.com/',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
}
