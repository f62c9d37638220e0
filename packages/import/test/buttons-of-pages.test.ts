import { parseArticle } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const words =
  'The harbour keeps records of every high water since the year 1871, and in this paragraph we speak of them, of who wrote them down and with what pen, so that it is long enough.'

const seat = 'href="https://e.example/seat"'
const link = `[Book your seat](https://e.example/seat)`

/** As the systems write them, in short. */
const buttons: Record<string, string> = {
  Mailchimp: `<table class="mcnButtonBlock"><tbody class="mcnButtonBlockOuter"><tr><td class="mcnButtonBlockInner"><table class="mcnButtonContentContainer"><tbody><tr><td align="center" class="mcnButtonContent"><a class="mcnButton " title="Book your seat" ${seat}>Book your seat</a></td></tr></tbody></table></td></tr></tbody></table>`,
  Klaviyo: `<div class="kl-button"><table role="presentation"><tr><td align="center"><a ${seat} class="kl-button-link">Book your seat</a></td></tr></table></div>`,
  Brevo: `<table class="r13-o"><tr><td class="r14-i"><a ${seat} class="r15-r default-button"><span>Book your seat</span></a></td></tr></table>`,
  MJML: `<table role="presentation"><tr><td align="center" bgcolor="#414141"><a ${seat} target="_blank">Book your seat</a></td></tr></table>`,
  HubSpot: `<div class="hs-cta-wrapper"><span class="hs-cta-node"><a ${seat} class="hs-button cta_button">Book your seat</a></span></div>`,
  beehiiv: `<div class="button-wrap"><a class="btn" ${seat}><button class="button">Book your seat</button></a></div>`,
  Ghost: `<div class="kg-card kg-button-card"><a ${seat} class="kg-btn kg-btn-accent">Book your seat</a></div>`,
  WordPress: `<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" ${seat}>Book your seat</a></div></div>`,
  Kit: `<div class="email-button"><a ${seat} class="button">Book your seat</a></div>`,
}

const markdown = (body: string) => {
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>The tide</title><meta property="article:published_time" content="2026-01-02T09:00:00Z"></head><body><nav><a href="/">Home</a></nav>${body}</body></html>`,
    { url: 'https://e.example/tide' },
  )
  return renderMarkdown(parseArticle(article))
    .replace(/^---[\s\S]*?\n---\n\n/, '')
    .trim()
}

test.each(Object.entries(buttons))('a button of %s is a link of its own', (_, html) => {
  const body = `<p>${words}</p><p>${words}</p>${html}<p>${words}</p>`
  const text = [words, words, link, words].join('\n\n')
  expect(markdown(`<article><h1>The tide</h1>${body}</article>`)).toBe(text)
  expect(markdown(`<div><div class="story"><h1>The tide</h1>${body}</div></div>`)).toBe(text)
  expect(readHtml(body).markdown).toBe(text)
})

test('buttons in a row are links below each other', () => {
  const row = `<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/one">One harbour</a></div><div class="wp-block-button"><a class="wp-block-button__link" href="/two">Two harbours</a></div></div>`
  expect(markdown(`<article><h1>The tide</h1><p>${words}</p>${row}<p>${words}</p></article>`)).toBe(
    [
      words,
      '[One harbour](https://e.example/one)',
      '[Two harbours](https://e.example/two)',
      words,
    ].join('\n\n'),
  )
})

test('what every page has buttons for is no text', () => {
  const others = [
    '<div class="share-buttons"><a class="btn" href="https://twitter.com/intent/tweet?url=x">Tweet</a></div>',
    '<div><a class="button" href="https://e.example/all">Read more stories</a></div>',
    '<div><a class="btn" href="https://e.example/login">Log in</a></div>',
    '<div class="tags-buttons"><a class="btn" href="https://e.example/t">Sea</a></div>',
  ]
  const body = `<article><h1>The tide</h1>${`<p>${words}</p>`.repeat(7)}${others.join('')}</article>`
  expect(markdown(body)).toBe(Array(7).fill(words).join('\n\n'))
})
