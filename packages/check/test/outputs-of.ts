import { renderActivityArticle } from '@standfirst/activitypub'
import { renderAtom } from '@standfirst/atom'
import { renderStandardDocument } from '@standfirst/atproto'
import type { CopyFormat, Outputs } from '@standfirst/check'
import type { Article, Feed } from '@standfirst/core'
import { renderEmail } from '@standfirst/email'
import { renderHtmlPage } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { articleToJsonLd, jsonLdScripts, renderJsonLd } from '@standfirst/json-ld'
import { renderMarkdown } from '@standfirst/markdown'
import { fingerprint } from '@standfirst/rights'
import { renderRss } from '@standfirst/rss'
import { renderText } from '@standfirst/text'

/** A feed of the articles given. */
export function feedOf(...articles: Article[]): Feed {
  return {
    title: 'A feed',
    description: 'Of articles.',
    url: 'https://example.com/',
    feedUrl: 'https://example.com/feed',
    language: 'en',
    articles,
  }
}

/** Everything that our renderers make of an article. */
export function outputsOf(article: Article): Required<Outputs> {
  const feed = feedOf(article)
  return {
    html: renderHtmlPage(article, {
      contents: true,
      head: jsonLdScripts(articleToJsonLd(article)),
    }),
    markdown: renderMarkdown(article),
    rss: renderRss(feed),
    atom: renderAtom(feed),
    jsonFeed: renderJsonFeed(feed),
    jsonLd: renderJsonLd(article),
    text: renderText(article),
    email: JSON.stringify(renderEmail(article)),
    standardSite: renderStandardDocument(article),
    activitypub: renderActivityArticle(article),
  }
}

/** Everything that our renderers make of an article, each with its fingerprint. */
export function fingerprinted(article: Article): Record<CopyFormat, string> {
  const feed = feedOf(article)
  const own = { fingerprint: fingerprint(article) }
  return {
    html: renderHtmlPage(article, { ...own, contents: true }),
    markdown: renderMarkdown(article, own),
    rss: renderRss(feed, { fingerprint }),
    atom: renderAtom(feed, { fingerprint }),
    jsonFeed: renderJsonFeed(feed, { fingerprint }),
    jsonLd: renderJsonLd(article, own),
  }
}
