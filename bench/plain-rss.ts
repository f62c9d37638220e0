import type { Article, Feed } from '@standfirst/core'

/**
 * The same document by string concatenation, with nothing but escaping: no check of an address, a
 * time or a character. What any library has to measure up to.
 */
export function plainRss(feed: Feed, html: (article: Article) => string): string {
  let xml = `<?xml version="1.0" encoding="utf-8"?>
<rss xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" version="2.0">
<channel>
<title>${escapeText(feed.title)}</title>
<link>${escapeText(feed.url)}</link>
<description>${escapeText(feed.description)}</description>
<language>${escapeText(feed.language)}</language>
<pubDate>${new Date(feed.articles[0]?.publishedAt ?? 0).toUTCString()}</pubDate>
<lastBuildDate>${new Date(feed.updatedAt ?? 0).toUTCString()}</lastBuildDate>
<atom:link rel="self" href="${escapeText(feed.feedUrl ?? '')}" type="application/rss+xml"/>
`
  for (const article of feed.articles) {
    xml += `<item>
<title>${escapeText(article.title)}</title>
<link>${escapeText(article.url)}</link>
<guid>${escapeText(article.id)}</guid>
<pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
`
    for (const { name } of article.authors) xml += `<dc:creator>${escapeText(name)}</dc:creator>\n`
    for (const name of [article.category?.name ?? '', ...article.tags]) {
      xml += `<category>${escapeText(name)}</category>\n`
    }
    xml += `<description>${escapeText(article.summary)}</description>
<content:encoded><![CDATA[${html(article).replaceAll(']]>', ']]]]><![CDATA[>')}]]></content:encoded>
</item>
`
  }
  return `${xml}</channel>\n</rss>\n`
}

/** Escape text for an element or an attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? '')
}

const references: Record<string, string> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '>': '&gt;',
  '"': '&quot;',
}
