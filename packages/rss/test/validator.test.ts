import { archiveFeed, type Feed, unsafeHtml } from '@standfirst/core'
import { renderRss } from '@standfirst/rss'
import { exampleFeed, insight } from '@standfirst/testing'
import { expect, test } from 'vitest'
import { validatorFaults } from './validator-faults.ts'

const documents: [string, Feed, Parameters<typeof renderRss>[1]][] = [
  ['the example', exampleFeed, {}],
  ['summaries', exampleFeed, { content: 'summary' }],
  ['titles', exampleFeed, { content: 'none' }],
  ['the insight alone', { ...exampleFeed, articles: [insight] }, {}],
  [
    'a podcast',
    { ...exampleFeed, articles: [insight] },
    { podcast: { owner: { name: 'Ada & Grace', email: 'ada@example.com' } } },
  ],
  ['an archive', archiveFeed(exampleFeed, { size: 1 })[1] as Feed, {}],
  ['no articles', { ...exampleFeed, articles: [] }, {}],
]

test.each(documents)("the W3C validator's rules find no fault: %s", (_, feed, options) => {
  expect(validatorFaults(renderRss(feed, options))).toEqual([])
})

test('the rules find faults in HTML, and none in text that speaks of it', () => {
  const faults = (html: string) =>
    validatorFaults(
      renderRss({ ...exampleFeed, articles: [insight] }, { content: () => unsafeHtml(html) }),
    )
  expect(faults('<p>&lt;img src=x onerror=alert(1)&gt; style="a" &lt;svg&gt;</p>')).toEqual([])
  expect(
    faults('<p onclick="a" style="b"><script></script><svg></svg><a href="#c">c</a></p>'),
  ).toEqual([
    'SecurityRisk: onclick',
    'SecurityRisk: style',
    'SecurityRisk: script',
    'NotHtml: svg',
    'ContainsRelRef: #c',
  ])
})

test('the rules do find faults', () => {
  const { feedUrl: _, ...feed } = exampleFeed
  const xml = renderRss(feed, { enclosures: 'all' })
    .replace('&#x26;', '&amp;')
    .replace('+0100', 'CET')
    .replace('length="9876543"', 'length="-5"')
  expect(validatorFaults(xml)).toEqual([
    'title: not encoded as &#x26; and &#x3C;',
    'pubDate: Mon, 23 Nov 2026 09:30:00 CET',
    'channel: no atom:link of rel self',
    'item: enclosure twice',
    'enclosure: length -5',
  ])
})
