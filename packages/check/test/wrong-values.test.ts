import { articleToActivity, feedToActor, feedToOutbox } from '@standfirst/activitypub'
import { atomRenderer, streamAtom } from '@standfirst/atom'
import { articleToPost, renderStandardPublication } from '@standfirst/atproto'
import { type Article, type Feed, type OnIssue, parseFeed, type Rights } from '@standfirst/core'
import { renderDigest, renderEmail } from '@standfirst/email'
import { renderHead, renderHtmlList } from '@standfirst/html'
import { jsonFeedRenderer } from '@standfirst/json-feed'
import { feedToJsonLd } from '@standfirst/json-ld'
import { renderMarkdown } from '@standfirst/markdown'
import {
  contentUsage,
  fingerprint,
  renderRobotsTxt,
  renderRsl,
  renderTdmRep,
  rightsHeaders,
  rightsMeta,
} from '@standfirst/rights'
import { rssRenderer } from '@standfirst/rss'
import { renderNewsSitemap } from '@standfirst/sitemap'
import { assertTolerant, checkHtml, checkJson, checkXml, wholeArticle } from '@standfirst/testing'
import { renderText, renderTextDigest } from '@standfirst/text'
import { describe, expect, test } from 'vitest'

// The renderers of articles are held to this by the conformance suite.
const actor = 'https://example.com/actor.json'

describe('no value of the wrong kind makes it throw, or is lost without an issue', () => {
  const whole = wholeArticle()
  const { articles: _, ...metadata } = parseFeed({
    id: 'urn:example:feed',
    title: 'A feed',
    description: 'Of one article.',
    url: 'https://example.com/',
    feedUrl: 'https://example.com/feed',
    language: 'en',
    publisher: whole.publisher,
    authors: whole.authors,
    image: whole.image,
    icon: 'https://example.com/icon.png',
    categories: [whole.category],
    rights: whole.rights,
    updatedAt: '2026-11-24T09:30:00Z',
    hubs: ['https://example.com/hub'],
    ttlMinutes: 60,
    archive: {
      kind: 'archive',
      current: 'https://example.com/current',
      previous: 'https://example.com/previous',
      next: 'https://example.com/next',
    },
    articles: [],
  })
  // Of the article itself little: the conformance suite looks at that.
  const article: Article = { ...whole, sections: [], media: [], related: [], authors: [] }
  const feed: Feed = { ...metadata, articles: [article] }
  const rights = whole.rights as Rights

  test.each<[string, (feed: Feed, onIssue: OnIssue) => string, ((text: string) => void)?]>([
    ['RSS', (one, onIssue) => rssRenderer.render(one, { onIssue }), checkXml],
    ['Atom', (one, onIssue) => atomRenderer.render(one, { onIssue }), checkXml],
    ['JSON Feed', (one, onIssue) => jsonFeedRenderer.render(one, { onIssue }), checkJson],
    ['a list', (one, onIssue) => renderHtmlList(one, { onIssue, page: true }), checkHtml],
    ['JSON-LD', (one, onIssue) => JSON.stringify(feedToJsonLd(one, { onIssue }))],
    ['a digest', (one, onIssue) => renderDigest(one, { onIssue }).html],
    ['standard.site', (one, onIssue) => renderStandardPublication(one, { onIssue })],
    [
      'an actor',
      (one, onIssue) => JSON.stringify(feedToActor(one, { id: actor, username: 'news', onIssue })),
    ],
    [
      'an outbox',
      (one, onIssue) =>
        JSON.stringify(feedToOutbox(one, { id: `${actor}/outbox`, actor, onIssue })),
    ],
    ['a digest as text', (one, onIssue) => renderTextDigest(one, { onIssue })],
  ])('%s of a feed', (_name, render, check) => {
    assertTolerant(feed, render, { check, count: 3 })
  })

  test.each<[string, (article: Article, onIssue: OnIssue) => string]>([
    ['the head', (one, onIssue) => renderHead(one, { onIssue })],
    ['a post', (one, onIssue) => JSON.stringify(articleToPost(one, { onIssue }))],
    ['an activity', (one, onIssue) => JSON.stringify(articleToActivity(one, { actor, onIssue }))],
    ['the fingerprint', (one, onIssue) => fingerprint(one, { onIssue })],
    ['Markdown for Hugo', (one, onIssue) => renderMarkdown(one, { onIssue, preset: 'hugo' })],
    [
      'text for a voice',
      (one, onIssue) => renderText(one, { onIssue, links: 'none', marks: false }),
    ],
    ['plain Markdown', (one, onIssue) => renderMarkdown(one, { onIssue, frontMatter: false })],
  ])('%s of an article', (_name, render) => {
    assertTolerant(whole, render)
  })

  test('a news sitemap', () => {
    const now = '2026-11-23T10:30:00Z'
    assertTolerant([whole], (one, onIssue) => renderNewsSitemap(one, { onIssue, now }), {
      check: checkXml,
    })
  })

  test.each<[string, (rights: Rights, onIssue: OnIssue) => unknown]>([
    ['headers', (one, onIssue) => rightsHeaders(one, { onIssue })],
    ['metadata', (one, onIssue) => rightsMeta(one, { onIssue })],
    ['Content-Usage', contentUsage],
    ['RSL', (one, onIssue) => renderRsl(one, { onIssue })],
    ['TDMRep', (one, onIssue) => renderTdmRep(one, { onIssue })],
  ])('%s of a policy', (_name, render) => {
    const text = (one: Rights, onIssue: OnIssue) => JSON.stringify(render(one, onIssue))
    assertTolerant(rights, text, { count: 43 })
  })

  test('robots.txt', () => {
    assertTolerant({ rights }, (one, onIssue) => renderRobotsTxt(one, { onIssue }), { count: 43 })
  })
})

describe('an option of the wrong kind is named', () => {
  const whole = wholeArticle()
  const feed = parseFeed({
    title: 'F',
    url: 'https://e.com/',
    description: 'D',
    language: 'en',
    articles: [whole],
  })
  const given = [5, Number.NaN, null, [], Symbol('x'), Promise.resolve('x'), () => 'x']
  const rights = whole.rights as Rights
  type Options = Record<string, unknown>
  const page = 'https://e.com/o'
  test.each<[string, string, (options: Options) => unknown]>([
    ['Markdown', 'frontMatter', (options) => renderMarkdown(whole, options)],
    ['Markdown', 'fingerprint', (options) => renderMarkdown(whole, options)],
    ['Markdown', 'timeZone', (options) => renderMarkdown(whole, options)],
    ['a message', 'list', (options) => renderEmail(whole, options)],
    ['a message', 'sender', (options) => renderEmail(whole, options)],
    ['a digest', 'sender', (options) => renderDigest(feed, options)],
    ['a page', 'fallbackImage', (options) => renderHead(whole, options)],
    ['a news sitemap', 'now', (options) => renderNewsSitemap([whole], options as { now: string })],
    ['an object', 'sensitive', (options) => articleToActivity(whole, { actor, ...options })],
    ['an activity', 'type', (options) => articleToActivity(whole, { actor, ...options })],
    ['a publication', 'showInDiscover', (options) => renderStandardPublication(feed, options)],
    ['headers', 'rsl', (options) => rightsHeaders(rights, options)],
    ['headers', 'contentUsage', (options) => rightsHeaders(rights, options)],
    ['headers', 'contentSignal', (options) => rightsHeaders(rights, options)],
    [
      'an outbox',
      'articleId',
      ({ articleId }) =>
        feedToOutbox(feed, { id: page, actor, articleId: () => articleId as string }),
    ],
  ])('%s: %s', (_name, option, render) => {
    for (const value of given) {
      const run = () => render({ [option]: value })
      expect(run).toThrow(new RegExp(`\`${option}\``))
    }
  })

  test('a promise of a policy is no policy that says nothing', () => {
    const issues: string[] = []
    const onIssue: OnIssue = ({ code, message }) => void issues.push(`${code} ${message}`)
    renderRsl(Promise.resolve(rights) as unknown as Rights, { onIssue })
    rightsHeaders(Promise.resolve(rights) as unknown as Rights, { onIssue })
    expect(issues).toEqual(Array(2).fill(expect.stringContaining('a promise')))
  })
})

test.each<[string, unknown]>([
  ['null', null],
  ['a list of two kinds', [null, { url: 3, rights: {} }, { url: '/a', rights: 5 }]],
])('policies: %s', (_name, rights) => {
  const paths: string[] = []
  const onIssue: OnIssue = ({ path }) => void paths.push(path.join('.'))
  checkXml(renderRsl(rights as Rights, { onIssue }))
  expect(paths).toEqual(rights === null ? [''] : ['0.url', '1.url', '2'])
})

test('a stream of what are no articles has the others', async () => {
  const paths: string[] = []
  const given = [null, 5, 'x', { ...wholeArticle(), sections: ['x'] }] as unknown as Article[]
  const feed = { title: 5, url: 'https://example.com/' } as unknown as Feed
  const stream = streamAtom(feed, given, { onIssue: ({ path }) => void paths.push(path.join('.')) })
  const text = await new Response(stream).text()
  checkXml(text)
  expect(text).toContain('<title>Everything said</title>')
  expect(paths).toEqual(
    expect.arrayContaining([
      'title',
      'description',
      'language',
      'articles.0',
      'articles.1',
      'articles.2',
      'articles.3.sections.0',
    ]),
  )
})
