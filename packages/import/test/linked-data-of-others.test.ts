import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const text =
  '<p>The tide turned at six, and nobody saw the boat leave, for it was dark, and wet.</p>'
const other = {
  '@type': 'Article',
  headline: 'Nine boats',
  url: 'https://quay.example/nine/',
  author: { '@type': 'Person', name: 'Bob Example' },
  datePublished: '2020-01-01',
}
const { url: _, ...unaddressed } = other
const own = {
  '@type': 'NewsArticle',
  headline: 'Tide',
  author: { '@type': 'Person', name: 'Ada Example' },
  datePublished: '2026-01-02',
}
const item = (one: object) => ({ '@type': 'ListItem', item: one })

function read(linked: object) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...linked })
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>Tide</title><script type="application/ld+json">${json}</script></head><body><main><article><h1>Tide</h1>${text.repeat(8)}</article></main></body></html>`,
    { url: 'https://quay.example/tide/' },
  )
  return {
    authors: (article?.authors ?? []).map((one) => typeof one === 'object' && one.name),
    day: article?.publishedAt?.slice(0, 10),
  }
}

describe('JSON-LD of other articles says nothing of a page', () => {
  test.each<[string, object]>([
    ['a list', { '@type': 'ItemList', itemListElement: [item(other), item(other)] }],
    ['a list without addresses', { '@type': 'ItemList', itemListElement: [item(unaddressed)] }],
    ['a collection', { '@type': 'CollectionPage', name: 'News', hasPart: [other] }],
    ['a blog', { '@type': 'Blog', name: 'Quay', blogPost: [unaddressed] }],
    ['what a page mentions', { '@type': 'WebPage', name: 'Tide', mentions: unaddressed }],
    ['another page', other],
    ['several other pages', { '@graph': [other, { ...other, headline: 'Ten boats' }] }],
  ])('%s', (_name, linked) => {
    expect(read(linked)).toEqual({ authors: [], day: '1970-01-01' })
  })
})

describe('that of its own article does', () => {
  test.each<[string, object]>([
    ['in a list', { '@type': 'ItemList', itemListElement: [item(other), item(own)] }],
    ['behind another without an address', { '@graph': [unaddressed, own] }],
    ['with others as its parts', { ...own, hasPart: [unaddressed] }],
    [
      'under another headline, at its address',
      { ...own, headline: 'At six', url: 'http://www.quay.example/tide' },
    ],
    ['under another headline, alone', { ...own, headline: 'At six' }],
    ['with an address of another host', { ...own, url: 'https://other.example/x' }],
  ])('%s', (_name, linked) => {
    expect(read(linked)).toEqual({ authors: ['Ada Example'], day: '2026-01-02' })
  })
})

test('the translations of its own article are other articles, and are kept', () => {
  const workTranslation = { ...other, inLanguage: 'de' }
  const json = JSON.stringify({ '@context': 'https://schema.org', ...own, workTranslation })
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>Tide</title><script type="application/ld+json">${json}</script></head><body><main><article><h1>Tide</h1>${text}</article></main></body></html>`,
    { url: 'https://quay.example/tide/' },
  )
  expect(article?.translations).toMatchObject([{ language: 'de', url: other.url }])
})

test('the words of a summary with a link are read', () => {
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    ...own,
    description:
      'It turned at six [<a class="read-more" href="https://quay.example/tide/">more</a>]',
  })
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>Tide</title><script type="application/ld+json">${json}</script></head><body><main><article><h1>Tide</h1>${text.repeat(8)}</article></main></body></html>`,
    { url: 'https://quay.example/tide/' },
  )
  expect(article?.summary).toBe('It turned at six [more]')
})
