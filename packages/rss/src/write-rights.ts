import { type AiDisclosure, type Article, fill, type Labels, labels } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'
import type { RssOptions } from './rss-options.ts'

/** Write the notice of copyright, and how much AI took part in the text. */
export function writeRights(xml: XmlWriter, article: Article, options: RssOptions): void {
  const { aiDisclosure, rights } = article
  if (rights?.copyright) xml.element('dc:rights', rights.copyright)
  if (!aiDisclosure) return
  const notice = provenance(aiDisclosure, labels(article.language, options.labels))
  if (notice) xml.element('dcterms:provenance', notice)
}

function provenance(disclosure: AiDisclosure, words: Labels): string {
  const { use, humanReview, editorialResponsibility, note, tools } = disclosure
  const name = { none: words.aiNone, assisted: words.aiAssisted, generated: words.aiGenerated }[use]
  return [
    name && tools?.length ? `${name} (${tools.join(', ')})` : name,
    humanReview?.by && fill(words.reviewedBy, { name: humanReview.by }),
    editorialResponsibility && fill(words.responsible, { name: editorialResponsibility }),
    note,
  ]
    .filter(Boolean)
    .join(' · ')
}
