import { feedToActor, feedToOutbox, renderActivityArticle } from '@standfirst/activitypub'
import { renderAtom } from '@standfirst/atom'
import { articleToPost, renderStandardDocument } from '@standfirst/atproto'
import {
  type Article,
  archiveFeed,
  type Feed,
  filterFeed,
  formatIssues,
  safeParseArticle,
  wordCount,
} from '@standfirst/core'
import { renderDigest, renderEmail } from '@standfirst/email'
import { renderHtml, renderHtmlList, renderHtmlPage } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { feedToJsonLd, renderJsonLd } from '@standfirst/json-ld'
import { renderMarkdown, safeParseMarkdown } from '@standfirst/markdown'
import { fingerprint, renderRobotsTxt, renderRsl } from '@standfirst/rights'
import { renderRss } from '@standfirst/rss'
import { renderNewsSitemap, renderSitemap } from '@standfirst/sitemap'
import { renderText, renderTextDigest } from '@standfirst/text'

/**
 * Everything that is made of some articles, by name: what every runtime must make alike.
 *
 * @param inputs - Articles as JSON, before the gate.
 */
export function everyOutput(inputs: readonly unknown[]): Record<string, string> {
  const outputs: Record<string, string> = {}
  const articles: Article[] = []
  inputs.forEach((input, index) => {
    const result = safeParseArticle(input)
    outputs[`${index} issues`] = formatIssues(result.issues)
    if (!result.success) return
    const { article } = result
    articles.push(article)
    const markdown = renderMarkdown(article)
    outputs[`${index} json`] = JSON.stringify(article)
    outputs[`${index} html`] = renderHtmlPage(article, { contents: true, readingTime: 3 })
    outputs[`${index} feed html`] = renderHtml(article, { profile: 'feed' })
    outputs[`${index} markdown`] = markdown
    outputs[`${index} parsed`] = JSON.stringify(safeParseMarkdown(markdown))
    outputs[`${index} json-ld`] = renderJsonLd(article, { articleBody: true })
    outputs[`${index} text`] = renderText(article, { width: 60 })
    outputs[`${index} message`] = JSON.stringify(renderEmail(article))
    outputs[`${index} records`] =
      `${renderStandardDocument(article)}${JSON.stringify(articleToPost(article))}`
    outputs[`${index} activitypub`] = renderActivityArticle(article, { actor })
    outputs[`${index} facts`] = `${fingerprint(article)} ${wordCount(article)}`
  })
  return { ...outputs, ...feedOutputs(feedOf(articles)) }
}

const actor = 'https://example.com/actor.json'

function feedOf(articles: Article[]): Feed {
  const ids = new Map(articles.map((article) => [article.id, article]))
  return {
    title: 'Example News',
    description: 'What happened.',
    url: 'https://example.com/',
    feedUrl: 'https://example.com/feed.xml',
    language: 'en',
    rights: { ai: { search: 'allow', input: 'deny', train: 'deny' } },
    articles: [...ids.values()],
  }
}

function feedOutputs(feed: Feed): Record<string, string> {
  const outputs: Record<string, string> = {
    list: renderHtmlList(feed, { page: true }),
    'json-ld': JSON.stringify(feedToJsonLd(feed)),
    digest: renderTextDigest(feed, { width: 60 }),
    'digest as a message': JSON.stringify(renderDigest(feed)),
    actor: JSON.stringify(feedToActor(feed, { id: actor, username: 'news' })),
    outbox: JSON.stringify(feedToOutbox(feed, { id: 'https://example.com/outbox', actor })),
    sitemap: renderSitemap(feed.articles),
    'news sitemap': renderNewsSitemap(feed.articles, { now: '2026-11-23T12:00:00Z' }),
    rsl: renderRsl(feed.rights ?? {}),
    robots: renderRobotsTxt({ rights: feed.rights ?? {} }),
  }
  const documents = [...archiveFeed(feed, { size: 10 }), filterFeed(feed, { tag: 'mcp' })]
  documents.forEach((document, index) => {
    outputs[`rss ${index}`] = renderRss(document)
    outputs[`atom ${index}`] = renderAtom(document)
    outputs[`json feed ${index}`] = renderJsonFeed(document)
  })
  return outputs
}
