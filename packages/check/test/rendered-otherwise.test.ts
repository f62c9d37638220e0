import { renderAtom } from '@standfirst/atom'
import { checkAgreement, checkFeed } from '@standfirst/check'
import { type Article, type Feed, formatIssues, labels } from '@standfirst/core'
import { html, renderHtml, renderHtmlPage, unsafeHtml } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { articleToJsonLd, type JsonLdPart, jsonLdScript, renderJsonLd } from '@standfirst/json-ld'
import { renderMarkdown } from '@standfirst/markdown'
import { renderRss } from '@standfirst/rss'
import { article as anyArticle, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feedOf, outputsOf } from './outputs-of.ts'
import { seedArticle } from './seed-outputs.ts'

const articles = [
  seedArticle,
  ...cases().map(({ article }) => article),
  ...fc.sample(anyArticle(), { numRuns: 12, seed: 7 }),
]
const words = { takeaways: 'In short', by: 'From {names}', relatedIn: '{category}, more' }

/** What is found, as text: nothing, if the check takes the output for what it is. */
function alarms(check: (article: Article) => ReturnType<typeof checkAgreement>): string {
  return articles.map((article) => formatIssues(check(article))).join('')
}

describe('a page rendered with options agrees', () => {
  const alternates = [{ href: 'https://example.com/feed.xml', type: 'application/rss+xml' }]
  test.each([
    { readingTime: 7, contents: true, headingRank: 3, idPrefix: 'a-' },
    { titleSuffix: ' – Example', siteName: 'Example', alternates, stylesheets: ['theme.css'] },
    { themeColor: { light: '#fff', dark: '#000' }, rsl: 'https://example.com/licence.xml' },
    { fallbackImage: 'https://example.com/x.png', imageSizes: '50vw', fingerprint: 'sf1-x' },
    {
      header: html`<p>Example News</p>`,
      footer: html`<p>The end</p>`,
      head: html`<link rel="icon" href="/icon.png"><script>1</script>`,
    },
    { categoryUrl: () => 'https://example.com/c/', tagUrl: () => 'https://example.com/t/' },
    { robots: 'index, follow' },
  ] as const)('%o', (options) => {
    expect(alarms((one) => checkAgreement(one, { html: renderHtmlPage(one, options) }))).toBe('')
    expect(alarms((one) => checkAgreement(one, { html: renderHtml(one, options) }))).toBe('')
  })

  test.each([
    { leadImage: false },
    { profile: 'embed' },
    { robots: 'noindex' },
    { labels: words },
    { leadImage: false, profile: 'embed', labels: words },
  ] as const)('that the check is told: %o', (options) => {
    const check = (one: Article) =>
      checkAgreement(one, { html: renderHtmlPage(one, options) }, options)
    expect(alarms(check)).toBe('')
  })
})

const parts: JsonLdPart[] =
  'access audience breadcrumb corrections disclosure faq media mentions originalPost related rights speakable steps takeaways translations webPage webSite wordCount'.split(
    ' ',
  ) as JsonLdPart[]

describe('JSON-LD rendered with options agrees', () => {
  test.each(parts.map((part) => [[part]] as const).concat([[parts] as never]))(
    'without %o, if the check is told',
    (without) => {
      const check = (one: Article) =>
        checkAgreement(
          one,
          {
            jsonLd: renderJsonLd(one, { without }),
            html: renderHtmlPage(one, { head: jsonLdScript(articleToJsonLd(one, { without })) }),
          },
          { without },
        )
      expect(alarms(check)).toBe('')
    },
  )

  test.each([
    { articleBody: true, indent: 2 },
    { site: { name: 'Example', url: 'https://example.com/' }, publisherType: 'Organization' },
    { nodes: [{ '@type': 'Thing', name: 'Other' }], fingerprint: 'sf1-x' },
  ])('%o', (options) => {
    expect(alarms((one) => checkAgreement(one, { jsonLd: renderJsonLd(one, options) }))).toBe('')
    const named = (one: Article) => ({ ...options, labels: labels(one.language) })
    expect(alarms((one) => checkAgreement(one, { jsonLd: renderJsonLd(one, named(one)) }))).toBe('')
  })
})

test.each(['hugo', 'astro', 'jekyll', 'zola', 'eleventy', 'obsidian'] as const)(
  'Markdown of %s agrees, and what is changed in it is found',
  (preset) => {
    const render = (one: Article) => renderMarkdown(one, { preset })
    expect(alarms((one) => checkAgreement(one, { markdown: render(one) }, { preset }))).toBe('')
    const changed = render(seedArticle).replace('The river rose in one night', 'The river fell')
    expect(checkAgreement(seedArticle, { markdown: changed }, { preset })).toMatchObject([
      { code: 'copy-differs', path: ['title'] },
    ])
    const broken = checkAgreement(seedArticle, { markdown: '---\na: [\n---\n' }, { preset })
    expect(broken[0]).toMatchObject({ code: 'copy-unreadable' })
  },
)

describe('feeds rendered with options agree', () => {
  const around = (article: Article): Feed => ({
    ...feedOf(article),
    rights: { ai: { train: 'deny' }, copyright: '© Example' },
    icon: 'https://example.com/icon.png',
    image: { url: 'https://example.com/feed.png', alt: '', width: 10, height: 10 },
    publisher: { type: 'organization', name: 'Example', email: 'a@example.com' },
    authors: [{ type: 'person', name: 'Ed Example' }],
    categories: [{ name: 'News', slug: 'news' }],
    hubs: ['https://hub.example/'],
    ttlMinutes: 60,
    archive: { kind: 'archive', previous: 'https://example.com/feed-1' },
  })

  test.each<[options: object, told: object]>([
    [{}, {}],
    [{ content: 'summary' }, { content: 'summary' }],
    [{ content: 'none' }, { content: 'none' }],
    [{ enclosures: 'all', podcast: true, markdown: renderMarkdown }, {}],
    [{ podcast: { explicit: true }, stylesheet: 'https://example.com/feed.css' }, {}],
    [{ html: { leadImage: false } }, { leadImage: false }],
    [{ html: { headingRank: 2, readingTime: 3 } }, {}],
    [{ labels: words }, { labels: words }],
  ])('%o', (options, told) => {
    const outputs = (one: Article) => ({
      rss: renderRss(around(one), options),
      atom: renderAtom(around(one), options),
      jsonFeed: renderJsonFeed(around(one), options),
    })
    expect(alarms((one) => checkFeed(around(one), outputs(one), told))).toBe('')
    expect(alarms((one) => checkAgreement(one, outputs(one), told))).toBe('')
    const within = (one: Article) => ({ ...told, feed: around(one) })
    expect(alarms((one) => checkAgreement(one, outputs(one), within(one)))).toBe('')
  })

  test('whose text is ready-made, and whose policy is another', () => {
    const content = (one: Article) => unsafeHtml(renderHtml(one, { profile: 'feed' }))
    const ready = renderRss(around(seedArticle), { content })
    expect(checkFeed(around(seedArticle), { rss: ready }, { content })).toEqual([])
    const policy = { ...around(seedArticle), rights: { ai: { train: 'allow' as const } } }
    const rss = renderRss(policy)
    expect(checkFeed(policy, { rss })).toEqual([])
    const found = checkFeed(around(seedArticle), { rss })
    expect(found.map(({ place }) => place)).toContain('rsl:license rsl:prohibits')
  })
})

test('of any article, all outputs agree: Markdown and fragments too', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const agreed = checkAgreement(article, outputsOf(article))
      const fragment = checkAgreement(article, { html: renderHtml(article) })
      expect(formatIssues([...agreed, ...fragment])).toBe('')
    }),
    { numRuns: 100 },
  )
})
