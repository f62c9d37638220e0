import { checkSite, type SiteOutputName } from '@standfirst/check'
import { type Feed, formatIssues, type Rights } from '@standfirst/core'
import { renderRobotsTxt, renderRsl, renderTdmRep, renderTrustTxt } from '@standfirst/rights'
import { renderNewsSitemap, renderSitemap } from '@standfirst/sitemap'
import { article as anyArticle } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feedOf } from './outputs-of.ts'
import { seedArticle } from './seed-outputs.ts'
import { siteSeeds } from './site-seeds.ts'

const now = new Date(Date.parse(seedArticle.publishedAt) + 3_600_000).toISOString()
const options = {
  now,
  publication: 'Example News',
  rsl: 'https://example.com/license.xml',
  sitemaps: ['https://example.com/sitemap.xml'],
  trustTxt: { social: ['https://social.example/@news'] },
}

function siteOutputs(feed: Feed, rights: Rights): Record<SiteOutputName, string> {
  const { publication, rsl, sitemaps } = options
  const own = feed.articles.filter(({ url }) => url.startsWith(feed.url))
  return {
    sitemap: renderSitemap(own),
    newsSitemap: renderNewsSitemap(feed.articles, { now, publication }),
    robots: renderRobotsTxt({ rights, rsl, sitemaps }),
    rsl: renderRsl(rights),
    tdmRep: renderTdmRep(rights),
    trustTxt: renderTrustTxt({ publisher: feed.publisher, rights, ...options.trustTxt }),
  }
}

const rights = seedArticle.rights ?? {}
const feed: Feed = {
  ...feedOf(seedArticle),
  rights,
  ...(seedArticle.publisher && { publisher: seedArticle.publisher }),
}
const outputs = siteOutputs(feed, rights)

test('without a seed, all agree, and none is there twice', () => {
  expect(checkSite(feed, outputs, options)).toEqual([])
  const names = siteSeeds.map(([output, what]) => `${output} ${what}`)
  expect(new Set(names).size).toBe(names.length)
})

describe.each(siteSeeds)('in %s: %s', (output, _what, from, to, code, place) => {
  const changed = outputs[output].replace(from, to)

  test('is a change', () => {
    expect(changed).not.toBe(outputs[output])
  })

  test('is found and named', () => {
    const findings = checkSite(feed, { [output]: changed }, options)
    expect(findings.map((one) => `${one.code} ${one.place}`)).toContain(`${code} ${place}`)
    expect(findings.every((one) => one.output === output)).toBe(true)
  })
})

test.each(['sitemap', 'newsSitemap', 'robots', 'rsl', 'tdmRep', 'trustTxt'] as const)(
  '%s that is another file is found',
  (name) => {
    for (const text of ['', '<a>', '<rss/>', '{}', 'null', '[5]', 'User-agent: *\nDisallow: /\n']) {
      expect([text, checkSite(feed, { [name]: text }, options).length]).not.toEqual([text, 0])
    }
  },
)

test('files of any publication agree', () => {
  fc.assert(
    fc.property(fc.array(anyArticle(), { maxLength: 3 }), (articles) => {
      const unique = [...new Map(articles.map((one) => [one.url, one])).values()]
      const policy = unique[0]?.rights ?? {}
      const whole: Feed = { ...feedOf(...unique), rights: policy }
      const found = checkSite(whole, siteOutputs(whole, policy), options)
      expect(formatIssues(found)).toBe('')
    }),
    { numRuns: Number(process.env.STANDFIRST_RUNS ?? 60) },
  )
})
