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
