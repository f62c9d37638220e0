import { atomRenderer } from '@standfirst/atom'
import type { Article, Feed } from '@standfirst/core'
import { type HtmlOptions, htmlRenderer, renderHtmlPage } from '@standfirst/html'
import { jsonFeedRenderer } from '@standfirst/json-feed'
import { articleToJsonLd, jsonLdRenderer, jsonLdScripts } from '@standfirst/json-ld'
import { markdownRenderer } from '@standfirst/markdown'
import { rssRenderer } from '@standfirst/rss'
import { sitemapRenderer } from '@standfirst/sitemap'
import { checkHtml, describeRenderer } from '@standfirst/testing'
import { type TextOptions, textRenderer } from '@standfirst/text'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, test } from 'vitest'

const feedOf = (article: Article): Feed => ({
  title: 'A feed',
  description: 'Of one article.',
  url: 'https://example.com/',
  feedUrl: 'https://example.com/feed.xml',
  language: 'en',
  updatedAt: '2026-11-23T09:30:00Z',
  articles: [article],
})

// Pages and Markdown are shown by the site to whom it wants to show them.
describeRenderer(htmlRenderer, { describe, test, carriesPaid: true })
describeRenderer(htmlRenderer, { describe, test, options: { profile: 'feed' } })
describeRenderer(
  {
    ...htmlRenderer,
    name: 'html-page',
    render: (article: Article, options?: HtmlOptions) =>
      renderHtmlPage(article, {
        ...options,
        contents: true,
        head: jsonLdScripts(articleToJsonLd(article)),
      }),
  },
  { describe, test, carriesPaid: true },
)
// Search engines read the text from the page; schema.org has no place for the kinds of sections.
describeRenderer(jsonLdRenderer, { describe, test, carriesText: false })
describeRenderer(rssRenderer, { describe, test, subject: feedOf })
describeRenderer(atomRenderer, { describe, test, subject: feedOf })
describeRenderer(jsonFeedRenderer, { describe, test, subject: feedOf })
describeRenderer(sitemapRenderer, {
  describe,
  test,
  subject: (article) => [article],
  carriesText: false,
})
describeRenderer(markdownRenderer, {
  carriesPaid: true,
  runs: 300,
  describe,
  test,
  // As a page that trusts it would show it: HTML and any address let through.
  check: (markdown) =>
    checkHtml(
      micromark(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''), {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      }),
    ),
})

// What a terminal takes for a command, or a parser for no text at all.
const checkText = (text: string) => {
  if (/[^\P{C}\n\t\p{Cf}\p{Co}\p{Cn}]/u.test(text)) throw new Error('A control character')
}
for (const options of [{}, { links: 'none', marks: false, parts: 'text' }] as TextOptions[]) {
  describeRenderer(textRenderer, { describe, test, options, check: checkText })
}
describeRenderer(textRenderer, {
  describe,
  test,
  options: { width: 40, links: 'inline' },
  check: checkText,
  // Chinese and Japanese have no spaces: a line may end inside what looks like a word.
  carriesText: false,
})
