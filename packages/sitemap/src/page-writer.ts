import {
  type Article,
  checkedTimestamp,
  checkOptions,
  type OnIssue,
  safeUrl,
} from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'
import { articleImages } from './article-images.ts'
import { createEntryWriter, type EntryWriter } from './entry-writer.ts'
import { lostInPages } from './lost-fields.ts'
import type { SitemapOptions } from './sitemap-options.ts'

/** Make a writer of pages with when they changed, their pictures and their translations. */
export function createPageWriter({ images = true, onIssue }: SitemapOptions): EntryWriter {
  checkOptions({ images }, { images: 'boolean' })
  const describe = (article: Article, xml: XmlWriter, report?: OnIssue): boolean => {
    const changed =
      checkedTimestamp(article.updatedAt, ['updatedAt'], report) ??
      checkedTimestamp(article.publishedAt, ['publishedAt'], report)
    if (changed) xml.element('lastmod', changed)
    if (images) writeImages(article, xml)
    writeTranslations(article, xml)
    return true
  }
  return createEntryWriter(images ? ['image', 'xhtml'] : ['xhtml'], describe, onIssue, lostInPages)
}

function writeImages(article: Article, xml: XmlWriter): void {
  for (const url of articleImages(article)) {
    xml.open('image:image')
    xml.element('image:loc', url)
    xml.close()
  }
}

/** Google wants every language of a page named, the page's own too. */
function writeTranslations(article: Article, xml: XmlWriter): void {
  if (article.translations.length === 0) return
  const written = new Set<string>()
  const pages = [{ language: article.language, url: article.url }, ...article.translations]
  for (const { language, url } of pages) {
    const href = safeUrl(url, 'media')
    if (!href || written.has(language)) continue
    written.add(language)
    xml.element('xhtml:link', undefined, { rel: 'alternate', hreflang: language, href })
  }
}
