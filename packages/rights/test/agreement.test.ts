import { renderAtom } from '@standfirst/atom'
import {
  type Article,
  type Feed,
  parseArticle,
  type Rights,
  rightsPermissions,
} from '@standfirst/core'
import { renderHead, renderHtml } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { articleToJsonLd } from '@standfirst/json-ld'
import { renderMarkdown } from '@standfirst/markdown'
import {
  renderRobotsTxt,
  renderRsl,
  renderTdmRep,
  rightsHeaders,
  rightsMeta,
} from '@standfirst/rights'
import { renderRss } from '@standfirst/rss'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { anyPolicy, type Meaning, policies, type Reading, uses } from './policies.ts'
import * as read from './readers.ts'

const rsl = 'https://example.com/rsl.xml'

/** Everything that says something of a policy, read back by parsers of others. */
function readings(rights: Rights): [output: string, reading: Reading][] {
  const article = articleWith(rights)
  const feed = feedOf(article)
  const robots = renderRobotsTxt({ rights, rsl })
  const headers = rightsHeaders(rights, { rsl })
  const head = renderHead(article, { rsl })
  const { meta } = rightsMeta(rights, { rsl })
  const [rule] = JSON.parse(renderTdmRep(rights))
  const [, yaml = ''] = /^---\n(.*?)\n---\n/s.exec(renderMarkdown(article)) ?? []
  return [
    [
      'robots.txt, Content-Signal',
      read.readContentSignal(/^Content-Signal: (.*)$/m.exec(robots)?.[1]),
    ],
    ['header, Content-Signal', read.readContentSignal(headers['content-signal'])],
    [
      'robots.txt, Content-Usage',
      read.readContentUsage(/^Content-Usage: (.*)$/m.exec(robots)?.[1]),
    ],
    ['robots.txt, crawlers', read.readCrawlers(robots)],
    ['header, Content-Usage', read.readContentUsage(headers['content-usage'])],
    ['header, TDMRep', read.readTdm(headers['tdm-reservation'])],
    ['tdmrep.json', read.readTdm(rule?.['tdm-reservation'])],
    ['page', read.readTdm(read.metaOf(head, 'tdm-reservation'))],
    ['meta', read.readTdm(meta.find(({ name }) => name === 'tdm-reservation')?.content)],
    ['RSL', read.readRsl(renderRsl(rights))],
    ['RSS, RSL', read.readRsl(renderRss(feed))],
    ['RSS of the feed, RSL', read.readRsl(renderRss({ ...feedOf(), rights }))],
    ['Atom, RSL', read.readRsl(renderAtom(feed))],
    ['JSON Feed', exactly(JSON.parse(renderJsonFeed(feed)).items[0]._standfirst.rights)],
    ['Markdown', exactly(parse(yaml).rights)],
  ]
}

/** A format of ours has the policy's own words; a sale says what it is of. */
function exactly(rights: Rights = {}): Reading {
  const permissions = rightsPermissions(rights)
  const of = (use: (typeof uses)[number]) => new Set<Meaning>([permissions[use]])
  return { search: of('search'), input: of('input'), train: of('train') }
}

function articleWith(rights: Rights): Article {
  const article = parseArticle({
    url: 'https://example.com/a/',
    language: 'en',
    title: 'A',
    summary: 'About A.',
    publishedAt: '2026-11-23T09:30:00Z',
  })
  return { ...article, rights }
}

function feedOf(...articles: Article[]): Feed {
  return {
    title: 'A feed',
    description: 'Of articles.',
    url: 'https://example.com/',
    language: 'en',
    articles,
  }
}

function agree(rights: Rights): void {
  const all = readings(rights)
  const meant = rightsPermissions(rights)
  for (const use of uses) {
    for (const [output, reading] of all) {
      const said = [...reading[use]]
      expect({ output, use, meant: meant[use], said }).toMatchObject({
        said: expect.arrayContaining([meant[use]]),
      })
    }
    // No two say what can't be true at once.
    for (const [one, reading] of all) {
      for (const [other, second] of all) {
        const both = [...reading[use]].filter((meaning) => second[use].has(meaning))
        expect([one, other, use, both.length > 0]).toEqual([one, other, use, true])
      }
    }
  }
}

test.each(policies)('%s: no output contradicts another', (_, rights) => {
  agree(rights)
})

test('any policy: no output contradicts another', () => {
  fc.assert(fc.property(anyPolicy, agree), { numRuns: 500 })
})

test.each(policies)('%s: whole outputs', async (name, rights) => {
  const file = `fixtures/${name.replace(/[^A-Za-z]+/g, '-').toLowerCase()}`
  const outputs = [
    renderRobotsTxt({ rights, rsl, sitemaps: ['https://example.com/sitemap.xml'] }),
    renderRsl(rights),
    renderTdmRep(rights),
    `${JSON.stringify(rightsHeaders(rights, { rsl }), null, 2)}\n`,
  ]
  await expect(outputs.join('\n')).toMatchFileSnapshot(`${file}.txt`)
})

test.each(policies)(
  '%s: licence, notice, credit and terms are the same everywhere',
  (_, rights) => {
    const article = articleWith(rights)
    const { license } = rights
    const feed = feedOf(article)
    const node = articleToJsonLd(article)['@graph'][0]
    expect(node).toEqual(
      expect.objectContaining({
        ...(license && { license }),
        ...(rights.terms && { usageInfo: rights.terms }),
        ...(rights.payment?.url && { acquireLicensePage: rights.payment.url }),
        ...(rights.copyright && { copyrightNotice: rights.copyright }),
        ...(rights.credit && { creditText: rights.credit }),
      }),
    )
    const links = read.licenseLinks(renderHead(article, { rsl }))
    expect(links).toEqual([
      ...(license ? [{ href: license, type: undefined }] : []),
      { href: rsl, type: 'application/rsl+xml' },
    ])
    const rss = read.parseXml(renderRss(feed))
    const notice = rights.copyright ? [rights.copyright] : []
    expect(read.elements(rss, 'rights').map(({ text }) => text)).toEqual(notice)
    const atom = read.parseXml(renderAtom(feed))
    expect(read.elements(atom, 'rights').map(({ text }) => text)).toEqual(notice)
    const commons = 'http://backend.userland.com/creativeCommonsRssModule'
    expect(read.elements(rss, 'license', commons).map(({ text }) => text)).toEqual(
      license?.includes('creativecommons.org') ? [license] : [],
    )
    for (const document of [rss, atom]) {
      const named = read
        .elements(document, 'link')
        .filter(({ attributes }) => attributes.rel === 'license')
      expect(named.map(({ attributes }) => attributes.href)).toEqual(license ? [license] : [])
    }
    const html = renderHtml(article)
    for (const shown of [rights.copyright, rights.credit]) if (shown) expect(html).toContain(shown)
    if (license) expect(html).toContain(`href="${license}" rel="license"`)
    const { link = '' } = rightsHeaders(rights, { rsl })
    if (license) expect(link).toContain(`<${license}>; rel="license"`)
    expect(link).toContain(`<${rsl}>; rel="license"; type="application/rsl+xml"`)
  },
)

test('the nearest policy reaches the items of a feed', () => {
  const house: Rights = { ai: { search: 'allow', train: 'deny' } }
  const article = articleWith({ ai: { input: 'allow' } })
  for (const render of [renderRss, renderAtom]) {
    const document = read.parseXml(render({ ...feedOf(article), rights: house }))
    const content = read.elements(document, 'content', 'https://rslstandard.org/rsl')
    expect(content).toHaveLength(2)
    const said = content.map((one) => read.elements(one, 'permits').map(({ text }) => text))
    expect(said).toEqual([['search'], ['search ai-input ai-index']])
  }
})
