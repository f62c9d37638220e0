import { type Article, disclosureText, labels } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'
import type { RssOptions } from './rss-options.ts'

/** Write the notice of copyright, and how much AI took part in the text. */
export function writeRights(xml: XmlWriter, article: Article, options: RssOptions): void {
  const { aiDisclosure, rights } = article
  if (rights?.copyright) xml.element('dc:rights', rights.copyright)
  if (!aiDisclosure) return
  const notice = disclosureText(aiDisclosure, labels(article.language, options.labels))
  if (notice) xml.element('dcterms:provenance', notice)
}
