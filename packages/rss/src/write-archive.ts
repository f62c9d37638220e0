import type { FeedArchive, OnIssue } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'
import { writeLink } from './write-link.ts'

/**
 * Write where the document stands in the feed's history (RFC 5005), for readers that know archives
 * (`prev-archive`) and for those that know pages only (`next`).
 */
export function writeArchive(xml: XmlWriter, archive: FeedArchive, onIssue?: OnIssue): void {
  const link = (rel: string, key: 'current' | 'previous' | 'next') =>
    writeLink(xml, rel, archive[key], ['archive', key], onIssue, { type: 'application/rss+xml' })
  if (archive.kind === 'complete') xml.element('fh:complete')
  if (archive.kind === 'archive') xml.element('fh:archive')
  link('current', 'current')
  link('prev-archive', 'previous')
  link('next-archive', 'next')
  link('next', 'previous')
  link('previous', 'next')
}
