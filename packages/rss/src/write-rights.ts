import {
  type Article,
  creativeCommons,
  disclosureText,
  labels,
  type Rights,
  rslContent,
  safeUrl,
} from '@standfirst/core'
import { writeElements, type XmlWriter } from '@standfirst/xml'
import type { RssOptions } from './rss-options.ts'

/** Write the notice of copyright, how to credit the text, and how much AI took part in it. */
export function writeRights(xml: XmlWriter, article: Article, options: RssOptions): void {
  const { aiDisclosure, rights } = article
  if (rights?.copyright) xml.plainElement('dc:rights', rights.copyright)
  if (rights?.credit) xml.element('dcterms:bibliographicCitation', rights.credit)
  if (!aiDisclosure) return
  const notice = disclosureText(aiDisclosure, labels(article.language, options.labels))
  if (notice) xml.element('dcterms:provenance', notice)
}

/**
 * Write a policy in the terms of Creative Commons' RSS module and of RSL 1.0.
 *
 * @param url - Address of what it is for.
 * @see {@link https://rslstandard.org/rsl}
 */
export function writeTerms(xml: XmlWriter, rights: Rights, url: string): void {
  const license = safeUrl(rights.license, 'media')
  if (license && creativeCommons(license)) xml.element('creativeCommons:license', license)
  const content = rslContent(rights, url, 'rsl:')
  if (content) writeElements(xml, [content])
}
