import { checkedUrl, type OnIssue } from '@standfirst/core'
import type { XmlAttributes, XmlWriter } from '@standfirst/xml'

/**
 * Write a `link` (RFC 4287, section 4.2.7), if its address does no harm.
 *
 * @param path - Where the address is, for issues.
 */
export function writeLink(
  xml: XmlWriter,
  rel: string,
  url: unknown,
  path: (string | number)[],
  onIssue?: OnIssue,
  attributes: XmlAttributes = {},
): void {
  const href = checkedUrl(url, 'media', path, onIssue)
  if (href) xml.element('link', undefined, { rel, href, ...attributes })
}
