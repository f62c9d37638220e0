import { checkedUrl, type OnIssue } from '@standfirst/core'
import type { XmlAttributes, XmlWriter } from '@standfirst/xml'

/**
 * Write an `atom:link`, if its address does no harm.
 *
 * @param path - Where the address is, for issues.
 */
export function writeLink(
  xml: XmlWriter,
  rel: string,
  url: unknown,
  path: (string | number)[],
  onIssue?: OnIssue,
  attributes?: XmlAttributes,
): void {
  if (url === undefined) return
  const href = checkedUrl(url, 'media', path, onIssue)
  if (href) xml.element('atom:link', undefined, { rel, href, ...attributes })
}
