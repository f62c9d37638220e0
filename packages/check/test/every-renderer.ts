import { articleToActivity, feedToOutbox, renderActivityArticle } from '@standfirst/activitypub'
import { renderAtom } from '@standfirst/atom'
import { articleToPost, renderStandardDocument } from '@standfirst/atproto'
import {
  type Article,
  articleToMdast,
  type Feed,
  issuesUnder,
  type OnIssue,
  type Rights,
} from '@standfirst/core'
import { renderDigest, renderEmail } from '@standfirst/email'
import { renderHead, renderHtml, renderHtmlList, renderHtmlPage } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { feedToJsonLd, renderJsonLd } from '@standfirst/json-ld'
import { markdownPresets, renderMarkdown } from '@standfirst/markdown'
import {
  fingerprint,
  renderRobotsTxt,
  renderRsl,
  renderTdmRep,
  rightsHeaders,
  rightsMeta,
} from '@standfirst/rights'
import { renderRss, renderRssItem } from '@standfirst/rss'
import { renderNewsSitemap, renderSitemap } from '@standfirst/sitemap'
import { renderText, renderTextDigest } from '@standfirst/text'

/** Renders an article, or what it reads of one; issues have paths of the article. */
export type RenderArticle = (article: Article, onIssue?: OnIssue) => unknown

const actor = 'https://example.com/actor.json'

/** Everything that reads the content of sections. */
export const contentRenderers: readonly (readonly [name: string, render: RenderArticle])[] = [
  ['a page', (one, onIssue) => renderHtmlPage(one, { onIssue })],
  ['a fragment', (one, onIssue) => renderHtml(one, { onIssue })],
  ['an embedded fragment', (one, onIssue) => renderHtml(one, { onIssue, profile: 'embed' })],
  ['the text of a feed', (one, onIssue) => renderHtml(one, { onIssue, profile: 'feed' })],
  ['Markdown', (one, onIssue) => renderMarkdown(one, { onIssue })],
  ['plain Markdown', (one, onIssue) => renderMarkdown(one, { onIssue, frontMatter: false })],
  ...markdownPresets.map(
    (preset) =>
      [
        `Markdown for ${preset}`,
        (one: Article, onIssue?: OnIssue) => renderMarkdown(one, { onIssue, preset }),
      ] as const,
  ),
  ['RSS', inFeed((feed, onIssue) => renderRss(feed, { onIssue, enclosures: 'all' }))],
  ['an item of RSS', (one, onIssue) => renderRssItem(one, { onIssue, enclosures: 'all' })],
  ['Atom', inFeed((feed, onIssue) => renderAtom(feed, { onIssue }))],
  ['JSON Feed', inFeed((feed, onIssue) => renderJsonFeed(feed, { onIssue }))],
  ['JSON-LD', (one, onIssue) => renderJsonLd(one, { onIssue })],
  ['a sitemap', inList((list, onIssue) => renderSitemap(list, { onIssue }))],
  ['plain text', (one, onIssue) => renderText(one, { onIssue })],
  ['a message', (one, onIssue) => renderEmail(one, { onIssue }).html],
  ['a document of standard.site', (one, onIssue) => renderStandardDocument(one, { onIssue })],
  ['an article of ActivityPub', (one, onIssue) => renderActivityArticle(one, { onIssue })],
  [
    'an activity',
    (one, onIssue) => JSON.stringify(articleToActivity(one, { actor, onIssue, type: 'Update' })),
  ],
  [
    'an outbox',
    inFeed((feed, onIssue) => {
      const id = 'https://example.com/outbox.json'
      return JSON.stringify(feedToOutbox(feed, { id, actor, onIssue }))
    }),
  ],
  ['mdast', (one, onIssue) => articleToMdast(one, { onIssue })],
  ['a fingerprint', (one, onIssue) => fingerprint(one, { onIssue })],
]

/** Everything else that an article is given to. */
export const metadataRenderers: readonly (readonly [name: string, render: RenderArticle])[] = [
  ['a head', (one, onIssue) => renderHead(one, { onIssue })],
  ['a list', inFeed((feed, onIssue) => renderHtmlList(feed, { onIssue, page: true }))],
  ['a digest as plain text', inFeed((feed, onIssue) => renderTextDigest(feed, { onIssue }))],
  ['a digest as a message', inFeed((feed, onIssue) => renderDigest(feed, { onIssue }).html)],
  ['a post', (one, onIssue) => articleToPost(one, { onIssue })],
  ['JSON-LD of a list', inFeed((feed, onIssue) => feedToJsonLd(feed, { onIssue }))],
  [
    'a news sitemap',
    inList((list, onIssue) => renderNewsSitemap(list, { onIssue, now: '2026-11-24T00:00:00Z' })),
  ],
]

/** Everything that reads the policy of an article, and nothing else of it. */
export const rightsRenderers: readonly (readonly [name: string, render: RenderArticle])[] = [
  ['headers', ofRights((rights, onIssue) => rightsHeaders(rights, { onIssue }))],
  ['metadata', ofRights((rights, onIssue) => rightsMeta(rights, { onIssue }))],
  ['RSL', ofRights((rights, onIssue) => renderRsl(rights, { onIssue }))],
  ['TDMRep', ofRights((rights, onIssue) => renderTdmRep(rights, { onIssue }))],
  ['robots.txt', ({ rights }, onIssue) => renderRobotsTxt({ rights }, { onIssue })],
]

function inFeed(render: (feed: Feed, onIssue?: OnIssue) => unknown): RenderArticle {
  return (one, onIssue) => {
    const feed: Feed = {
      title: 'A feed',
      description: 'Of one article',
      url: 'https://example.com/',
      language: 'en',
      articles: [one],
    }
    return render(feed, onIssue && ((issue) => onIssue({ ...issue, path: issue.path.slice(2) })))
  }
}

function inList(render: (list: Article[], onIssue?: OnIssue) => unknown): RenderArticle {
  return (one, onIssue) =>
    render([one], onIssue && ((issue) => onIssue({ ...issue, path: issue.path.slice(1) })))
}

function ofRights(render: (rights: Rights, onIssue?: OnIssue) => unknown): RenderArticle {
  return ({ rights }, onIssue) => render(rights as Rights, issuesUnder(onIssue, ['rights']))
}
