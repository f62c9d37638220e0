import { type Rights, rslContent, safeUrl } from '@standfirst/core'
import { writeElements, type XmlWriter } from '@standfirst/xml'

/**
 * Write a policy in the terms of RSL 1.0; the licence is a link of Atom's own.
 *
 * @param url - Address of what it is for.
 * @see {@link https://rslstandard.org/rsl}
 */
export function writeTerms(xml: XmlWriter, rights: Rights, url: string): void {
  const safe = safeUrl(url, 'media')
  const content = safe && rslContent(rights, safe, 'rsl:')
  if (content) writeElements(xml, [content])
}
