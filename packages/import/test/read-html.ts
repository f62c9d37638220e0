import { type Article, type Issue, parseArticle } from '@standfirst/core'
import { articlesFromFeed } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'

/** The Markdown of what HTML in an item of a feed was read as, and what was reported. */
export function readHtml(
  html: string,
  more = '<description>Sum.</description>',
  title = 'A',
): { article: Article; markdown: string; issues: string[]; all: Issue[] } {
  const { articles, issues } = articlesFromFeed(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>T</title><link>https://e.com/</link><description>D</description><language>en</language><item><title>${title}</title><link>https://e.com/p/a</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate>${more}<content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`,
  )
  const article = parseArticle(articles[0])
  const markdown = renderMarkdown(article).replace(/^---[\s\S]*?\n---\n\n?/, '')
  const codes = issues.map(({ code }) => code)
  return { article: article, markdown: markdown.trim(), issues: codes, all: issues }
}
