import { SaxesParser } from 'saxes'
import type { Reporter } from '../agree/reporter.ts'

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
): Feed | undefined {
  try {
    new SaxesParser({ xmlns: true }).write(xml).close()
    return parse(xml)
  } catch (error) {
    reporter.stop(
      'copy-unreadable',
      `Found a feed that can't be parsed (${error instanceof Error ? error.message : error}), expected well-formed XML.`,
      'Mend it where the message says, or build it again.',
    )
    return undefined
  }
}
