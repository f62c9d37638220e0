import type { Article, OnIssue } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'
import { writeLink } from './write-link.ts'

/** Write where the article comes from, and what belongs to it. */
export function writeItemLinks(xml: XmlWriter, article: Article, onIssue?: OnIssue): void {
  // Not `alternate`: a reader may take it for the article's page.
  for (const [index, { language, url }] of article.translations.entries()) {
    writeLink(xml, 'related', url, ['translations', index, 'url'], onIssue, {
      hreflang: languageTag.test(language) ? language : undefined,
    })
  }
  for (const [index, section] of article.sections.entries()) {
    if (section.kind !== 'originalPost') continue
    writeLink(xml, 'via', section.url, ['sections', index, 'url'], onIssue)
  }
  for (const [index, { title, url }] of article.related.entries()) {
    writeLink(xml, 'related', url, ['related', index, 'url'], onIssue, { title })
  }
  writeLink(xml, 'license', article.rights?.license, ['rights', 'license'], onIssue)
}

const languageTag = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/
