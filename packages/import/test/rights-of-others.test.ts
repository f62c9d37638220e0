import { parseArticle } from '@standfirst/core'
import { articleFromHtml, articlesFromFeed } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const rsl = 'https://rslstandard.org/rsl'
const rss = (more: string) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:r="${rsl}"><channel><title>T</title><link>https://quay.example/</link><description>D</description><language>en</language><item><title>A</title><link>https://quay.example/a</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description>x</description>${more}</item></channel></rss>`
const rightsOf = (more: string) => parseArticle(articlesFromFeed(rss(more)).articles[0]).rights

describe('the terms of RSL in an item', () => {
  test.each([
    [
      'in any prefix',
      '<r:content url="/a"><r:license><r:prohibits type="usage">ai-train</r:prohibits></r:license></r:content>',
      { ai: { train: 'deny' } },
    ],
    [
      'what is permitted, for a price, and whom to ask',
      '<r:content url="/a"><r:license><r:permits type="usage">search</r:permits><r:payment type="free"/></r:license><r:license><r:permits type="usage">ai-input ai-index</r:permits><r:payment type="use"><r:custom>https://quay.example/pay</r:custom><r:amount currency="USD">0.01</r:amount></r:payment><r:legal type="contact">mailto:ask@quay.example</r:legal></r:license><r:terms>https://quay.example/terms</r:terms></r:content>',
      {
        ai: { search: 'allow', input: 'conditional' },
        payment: { kind: 'use', amount: '0.01', currency: 'USD', url: 'https://quay.example/pay' },
        contact: 'ask@quay.example',
        terms: 'https://quay.example/terms',
      },
    ],
    [
      'prohibitions before permissions',
      '<r:content url="/a"><r:license><r:permits type="usage">all</r:permits><r:prohibits type="usage">ai-all</r:prohibits></r:license></r:content>',
      { ai: { search: 'allow', input: 'deny', train: 'deny' } },
    ],
    [
      'a document of them is no licence',
      '<atom:link rel="license" type="application/rsl+xml" href="/rsl.xml"/>',
      { terms: 'https://quay.example/rsl.xml' },
    ],
    [
      'a ban stays where a licence says otherwise',
      '<atom:link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/><r:content url="/a"><r:license><r:prohibits type="usage">ai-train</r:prohibits></r:license></r:content>',
      { ai: { train: 'deny' } },
    ],
  ])('%s', (_name, more, rights) => {
    expect(rightsOf(more)).toEqual(rights)
  })
})

test.each([
  [
    '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="/terms">',
    { ai: { train: 'deny' }, terms: 'https://quay.example/terms' },
  ],
  [
    `<script type="application/rsl+xml"><rsl xmlns="${rsl}"><content url="/a"><license><prohibits type="usage">ai-train</prohibits></license></content></rsl></script>`,
    { ai: { train: 'deny' } },
  ],
])('a page says what machines may do: %s', (head, rights) => {
  const html = `<html lang="en"><head><title>T</title>${head}</head><body><article><h1>T</h1><p>Some text, and more of it.</p></article></body></html>`
  const { article } = articleFromHtml(html, { url: 'https://quay.example/a' })
  expect(parseArticle(article).rights).toEqual(rights)
})

test('a page that asks for a password is withheld', () => {
  const html = `<html lang="en"><head><title>Protected: T</title></head><body><article><h1>Protected: T</h1><div class="entry-content"><form action="/wp-login.php?action=postpass" class="post-password-form" method="post"><p>This content is password protected.</p></form></div></article></body></html>`
  const { article, issues } = articleFromHtml(html, { url: 'https://quay.example/a' })
  expect(article).toMatchObject({ status: 'withheld', sections: [] })
  expect(issues.map(({ code }) => code)).toContain('protected-post')
  expect(JSON.stringify(article?.sections)).not.toContain('password protected')
})

test('JSON-LD that is escaped as HTML is read as it is meant', () => {
  const page = (head: string) =>
    `<html lang="en"><head>${head}<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Tides &amp;amp; boats","description":"Rose &#38; fell.","author":{"@type":"Person","name":"Bo &amp;amp; Co"},"contributor":[{"@type":"Person","name":"Ada"}],"datePublished":"2026-03-10T13:30:00Z"}</script></head><body><article><p>Text.</p></article></body></html>`.replaceAll(
      '&amp;amp;',
      '&amp;',
    )
  const read = (head: string) =>
    articleFromHtml(page(head), { url: 'https://quay.example/a' }).article
  expect(read('<title>T</title>')).toMatchObject({
    title: 'Tides & boats',
    summary: 'Rose & fell.',
    authors: [{ name: 'Bo & Co' }, { name: 'Ada' }],
  })
  // Its own title says that the letters are meant.
  expect(
    read('<title>Tides &amp;amp; boats</title>'.replace('&amp;amp;', '&#38;amp;')),
  ).toMatchObject({
    title: 'Tides &amp; boats',
    authors: [{ name: 'Bo &amp; Co' }, { name: 'Ada' }],
  })
})
