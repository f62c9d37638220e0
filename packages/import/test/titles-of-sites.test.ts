import { articleFromHtml } from '@standfirst/import'
import { expect, test } from 'vitest'

test.each([
  ['a wide colon', '潮は六時に変わった：港の新聞'],
  ['an underscore', '潮は六時に変わった_天気_港の新聞'],
])('what follows %s in the title that a page states is the name of the site', (_, title) => {
  const page = `<html lang="ja"><head><meta property="og:title" content="${title}"></head><body><div><h1>潮は六時に変わった</h1><p>誰もいない。</p></div></body></html>`
  const { article } = articleFromHtml(page, { url: 'https://e.example/long' })
  expect(article?.title).toBe('潮は六時に変わった')
})

const shared = 'Ada Quits The Harbour Board'

test.each([
  ['is longer', 'Ada Quits The Board Of Her Home Town, and Now We Row', undefined],
  ['stands without what searches ask for', 'Ada Quits the Board', undefined],
  ['stands alone in its linked data, too', 'Ada Quits The Board at Last', 'article'],
])('the headline is the one that readers see, which %s', (_, headline, data) => {
  const linked = data
    ? `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${shared}"}</script>`
    : ''
  const page = `<html lang="en"><head><meta property="og:title" content="${shared}">${linked}</head><body><article><h1>${headline}</h1><p>Nobody came.</p></article></body></html>`
  const { article } = articleFromHtml(page, { url: 'https://e.example/long' })
  expect(article?.title).toBe(headline)
})

test.each([
  ['the name of a series stands before it', `<h1><span>Harbours</span> ${shared}</h1>`],
  ['the date stands after it', `<h1>${shared} <time>2 March 2026</time></h1>`],
  ['it is of something else', '<h1>Boats, Nets and Ropes for Sale</h1>'],
  ['there are several', '<h1>Ada Quits the Board</h1><h1>Ada Leaves the Board</h1>'],
])('the stated title stays where the visible one is no better: %s', (_, headlines) => {
  const page = `<html lang="en"><head><meta property="og:title" content="${shared}"></head><body><div>${headlines}<p>Nobody came.</p></div></body></html>`
  const { article } = articleFromHtml(page, { url: 'https://e.example/long' })
  expect(article?.title).toBe(shared)
})
