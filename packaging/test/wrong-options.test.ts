import {
  authorToActor,
  feedToActor,
  feedToOutbox,
  renderActivityArticle,
} from '@standfirst/activitypub'
import { renderAtom } from '@standfirst/atom'
import {
  articleToPost,
  renderStandardDocument,
  renderStandardPublication,
} from '@standfirst/atproto'
import { type Article, defineArticle, type Feed, safeParseFeed } from '@standfirst/core'
import { renderDigest, renderEmail } from '@standfirst/email'
import { renderHead, renderHtml, renderHtmlList, renderHtmlPage } from '@standfirst/html'
import { renderOpml } from '@standfirst/import/opml'
import { renderJsonFeed } from '@standfirst/json-feed'
import { feedToJsonLd, jsonLdScripts, renderJsonLd } from '@standfirst/json-ld'
import { renderMarkdown } from '@standfirst/markdown'
import {
  fingerprint,
  renderKeySet,
  renderRobotsTxt,
  renderRsl,
  renderTdmRep,
  renderTrustTxt,
  rightsHeaders,
  rightsMeta,
} from '@standfirst/rights'
import { renderRss } from '@standfirst/rss'
import {
  renderNewsSitemap,
  renderSitemap,
  renderSitemapIndex,
  renderSitemaps,
  streamSitemap,
} from '@standfirst/sitemap'
import { renderText, renderTextDigest } from '@standfirst/text'
import { expect, test } from 'vitest'

const article: Article = defineArticle({
  ...{ id: 'tag:e.example,2026:a', url: 'https://e.example/a/', language: 'en', title: 'A' },
  ...{ summary: 'S.', publishedAt: '2026-11-23T08:00:00Z', category: 'News', tags: ['t'] },
  sections: [{ kind: 'prose', heading: 'H', content: 'Text.' }],
})
const parsed = safeParseFeed({
  ...{ title: 'F', description: 'D', url: 'https://e.example/', language: 'en' },
  articles: [article],
})
if (!parsed.success) throw new Error('The feed is wrong')
const feed: Feed = parsed.feed
const rights = { ai: { train: 'deny' as const } }

type Render = (options: never) => string

const html = [
  'headingRank idPrefix contents readingTime noSnippet disclosureIcon leadImage imageSizes',
  'fingerprint categoryUrl tagUrl nodes sections',
].join(' ')
const chosen = 'content updated limit fullTextLimit maxBytes fingerprint'
const linked = 'nodes publisherType site'

/** Renderers, and the options that each of them has. */
const renderers: [string, Render, string][] = [
  ['renderHtml', (options) => renderHtml(article, options), html],
  [
    'renderHtmlPage',
    (options) => renderHtmlPage(article, options),
    `${html} stylesheets alternates kind siteName titleSuffix robots rsl`,
  ],
  [
    'renderHtmlList',
    (options) => renderHtmlList(feed, options),
    'page headingRank lead newerUrl olderUrl categoryUrl articleUrl alternates',
  ],
  [
    'renderRss',
    (options) => renderRss(feed, options),
    `${chosen} html markdown stylesheet enclosures authorElement chapters extensions`,
  ],
  ['renderAtom', (options) => renderAtom(feed, options), `${chosen} html stylesheet extensions`],
  ['renderJsonFeed', (options) => renderJsonFeed(feed, options), `${chosen} html`],
  [
    'renderJsonLd',
    (options) => renderJsonLd(article, options),
    `${linked} articleBody fingerprint selectors without indent`,
  ],
  ['feedToJsonLd', (options) => JSON.stringify(feedToJsonLd(feed, options)), `${linked} limit`],
  ['renderSitemap', (options) => renderSitemap([article], options), 'maxUrls maxBytes images'],
  [
    'renderNewsSitemap',
    (options: object) => renderNewsSitemap([article], { now: '2026-11-23T09:00:00Z', ...options }),
    'publication',
  ],
  ['renderRsl', (options) => renderRsl(rights, options), 'url'],
  ['renderTdmRep', (options) => renderTdmRep(rights, options), 'location'],
  ['renderRobotsTxt', (options) => renderRobotsTxt({}, options), 'existing crawlers contentUsage'],
  ['renderTrustTxt', (options) => renderTrustTxt({}, options), 'existing'],
  ['renderEmail', (options) => renderEmail(article, options).html, 'theme subject footer'],
]

const wrong: [string, unknown][] = [
  ['a promise', Promise.resolve('x')],
  ['null', null],
  ['a list in a list', [[5]]],
  ['a symbol', Symbol('x')],
]

test.each(renderers)('%s names each option of a wrong kind', (_name, render, names) => {
  for (const name of names.split(' ')) {
    for (const [kind, value] of wrong) {
      const attempt = () => render({ [name]: value } as never)
      expect(attempt, `${name}: ${kind}`).toThrow(TypeError)
      expect(attempt, `${name}: ${kind}`).toThrow(new RegExp(`\\b${name}\\b.*, expected `))
    }
  }
})

test.each(['head', 'header', 'footer', 'after', 'intro'])(
  '%s of a page is HTML or text, and no number, function or symbol',
  (name) => {
    for (const value of [5, true, () => 'x', Symbol('x'), Promise.resolve('x'), { x: 1 }]) {
      const attempt = () => renderHtmlList(feed, { page: true, [name]: value } as never)
      expect(attempt, name).toThrow(new RegExp(`\\b${name}\\b.*, expected .SafeHtml`))
    }
  },
)

/** Options that are functions, and what they may not give. */
const functions: [string, Render, string][] = [
  ['renderHtml', (options) => renderHtml(article, options), 'categoryUrl tagUrl'],
  ['renderHtmlList', (options) => renderHtmlList(feed, options), 'categoryUrl'],
  ['renderRss', (options) => renderRss(feed, options), 'markdown fingerprint'],
  ['renderAtom', (options) => renderAtom(feed, options), 'fingerprint'],
  ['renderJsonFeed', (options) => renderJsonFeed(feed, options), 'fingerprint'],
]

test.each(functions)('%s names each function that gives a promise', (_name, render, names) => {
  for (const name of names.split(' ')) {
    const attempt = () => render({ [name]: async () => 'x' } as never)
    expect(attempt, name).toThrow(`What \`${name}\` gave is a promise (await it before), expected`)
  }
})

test('elements of other vocabularies can be no promise', () => {
  for (const render of [renderRss, renderAtom]) {
    for (const part of ['feed', 'item']) {
      const extensions = { namespaces: { x: 'https://x.example/' }, [part]: async () => [] }
      expect(() => render(feed, { extensions } as never)).toThrow(
        `What \`extensions.${part}\` gave is a promise (await it before), expected a list`,
      )
    }
  }
})

/** Everything that renders, and what it is given: nothing, or something of another kind. */
const given: [string, (value: never) => unknown][] = [
  ['renderHtml', renderHtml],
  ['renderHtmlPage', renderHtmlPage],
  ['renderHead', renderHead],
  ['renderHtmlList', renderHtmlList],
  ['renderMarkdown', renderMarkdown],
  ['renderRss', renderRss],
  ['renderAtom', renderAtom],
  ['renderJsonFeed', renderJsonFeed],
  ['renderJsonLd', renderJsonLd],
  ['feedToJsonLd', feedToJsonLd],
  ['jsonLdScripts', jsonLdScripts],
  ['renderText', renderText],
  ['renderTextDigest', renderTextDigest],
  ['renderEmail', renderEmail],
  ['renderDigest', renderDigest],
  ['renderSitemap', renderSitemap],
  ['renderSitemaps', renderSitemaps],
  ['streamSitemap', streamSitemap],
  ['renderSitemapIndex', renderSitemapIndex],
  ['renderNewsSitemap', (value) => renderNewsSitemap(value, { now: '2026-11-23T09:00:00Z' })],
  ['renderRsl', renderRsl],
  ['renderTdmRep', renderTdmRep],
  ['renderRobotsTxt', renderRobotsTxt],
  ['renderTrustTxt', renderTrustTxt],
  ['rightsHeaders', rightsHeaders],
  ['rightsMeta', rightsMeta],
  ['renderKeySet', renderKeySet],
  ['fingerprint', fingerprint],
  ['renderOpml', renderOpml],
  ['articleToPost', articleToPost],
  ['renderStandardDocument', renderStandardDocument],
  ['renderStandardPublication', renderStandardPublication],
  ['renderActivityArticle', renderActivityArticle],
  ['authorToActor', (value) => authorToActor(value, actor)],
  ['feedToActor', (value) => feedToActor(value, actor)],
  ['feedToOutbox', (value) => feedToOutbox(value, { id: actor.id, actor: actor.id })],
]

test.each(given)(
  '%s takes nothing in its place, or says in words what it needs',
  (_name, render) => {
    for (const value of [null, undefined, 5, {}, [null]]) {
      try {
        render(value as never)
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError)
        expect(String(error)).toMatch(/(?:`\w+` is|Found) .*, expected /)
      }
    }
  },
)

const actor = { id: 'https://e.example/actor', username: 'a', inbox: 'https://e.example/inbox' }
