import type { Article, Feed } from '@standfirst/core'
import { escapeText } from './plain-rss.ts'

/** Atom by string concatenation, as {@linkcode plainRss} is RSS: with nothing but escaping. */
export function plainAtom(feed: Feed, html: (article: Article) => string): string {
  const { description, feedUrl = '', language, title, updatedAt = '', url } = feed
  let xml = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${escapeText(language)}">
<id>${escapeText(feedUrl)}</id>
<title>${escapeText(title)}</title>
<subtitle>${escapeText(description)}</subtitle>
<updated>${escapeText(updatedAt)}</updated>
<link rel="alternate" href="${escapeText(url)}" type="text/html"/>
<link rel="self" href="${escapeText(feedUrl)}" type="application/atom+xml"/>
<author>
<name>${escapeText(title)}</name>
</author>
`
  for (const article of feed.articles) {
    const { category, publishedAt, updatedAt = publishedAt } = article
    xml += `<entry>
<id>${escapeText(article.id)}</id>
<title>${escapeText(article.title)}</title>
<link rel="alternate" href="${escapeText(article.url)}" type="text/html" hreflang="${escapeText(article.language)}"/>
<published>${escapeText(publishedAt)}</published>
<updated>${escapeText(updatedAt)}</updated>
`
    for (const { name } of article.authors) {
      xml += `<author>\n<name>${escapeText(name)}</name>\n</author>\n`
    }
    if (category) {
      xml += `<category term="${escapeText(category.slug)}" label="${escapeText(category.name)}"/>\n`
    }
    for (const term of article.tags) xml += `<category term="${escapeText(term)}"/>\n`
    xml += `<summary>${escapeText(article.summary)}</summary>
<content type="html"><![CDATA[${html(article).replaceAll(']]>', ']]]]><![CDATA[>')}]]></content>
</entry>
`
  }
  return `${xml}</feed>\n`
}
