import type { Reporter } from '../agree/reporter.ts'
import { parseXml, type XmlElement } from './xml-element.ts'

/** A feed as a feed parser reads it, and as elements. */
export interface XmlFeed<Feed> {
  feed: Feed
  root: XmlElement | undefined
}

/**
 * Parse a feed, but only if it is well-formed XML; feed parsers take more than that.
 *
 * @param xml - The document.
 * @param parse - A feed parser.
 */
export function readXml<Feed>(
  xml: string,
  parse: (xml: string) => Feed,
  reporter: Pick<Reporter, 'stop'>,
): XmlFeed<Feed> | undefined {
  try {
    const root = parseXml(xml)
    return { feed: parse(xml), root }
  } catch (error) {
    reporter.stop(
      'copy-unreadable',
      `Found a feed that can't be parsed (${error instanceof Error ? error.message : error}), expected well-formed XML.`,
      'Fix it where the message says, or build it again.',
    )
    return undefined
  }
}
