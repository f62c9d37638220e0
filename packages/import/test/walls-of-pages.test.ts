import { parseArticle } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const words =
  'The harbour keeps records of every high water since the year 1871, and in this paragraph we speak of them, of who wrote them down and with what pen, so that it is long enough.'

function read(body: string, head = '') {
  const { article, issues } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>The tide</title><meta property="article:published_time" content="2026-01-02T09:00:00Z">${head}</head><body>${body}</body></html>`,
    { url: 'https://e.example/tide' },
  )
  const read = parseArticle(article)
  return {
    access: read.access,
    codes: issues.map(({ code }) => code),
    markdown: renderMarkdown(read)
      .replace(/^---[\s\S]*?\n---\n\n/, '')
      .trim(),
  }
}

test.each([
  [
    'of Ghost',
    'paid',
    '<aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content"><h2>This post is for paying subscribers only</h2><a class="gh-btn" href="#/portal/signup">Subscribe now</a><p><small>Already have an account? <a href="#/portal/signin">Sign in</a></small></p></div></aside>',
  ],
  [
    'of Substack',
    'paid',
    '<div class="paywall"><h2 class="paywall-title">Keep reading with a 7-day free trial</h2><div class="paywall-cta">Subscribe to <a href="/">Harbour</a> to keep reading this post and get 7 days of free access.</div><a href="/subscribe">Start trial</a><div>Already a paid subscriber? <a href="/sign-in">Sign in</a></div></div>',
  ],
  ['of words', 'paid', '<p>Subscribe to read on.</p>'],
  [
    'of two lines',
    'paid',
    '<h3>This post is for paid subscribers</h3><p><a href="/s">Subscribe</a></p>',
  ],
  ['for members', 'metered', '<p>Create a free account to read the full story.</p>'],
  [
    'in German',
    'paid',
    '<p>Dieser Artikel ist nur für Abonnenten.</p><p><a href="/a">Jetzt abonnieren</a></p>',
  ],
  [
    'in French',
    'paid',
    '<p>La suite est réservée aux abonnés.</p><p>Déjà abonné ? <a href="/c">Se connecter</a></p>',
  ],
  ['in Spanish', 'paid', '<p>Suscríbete para seguir leyendo</p>'],
  ['in Italian', 'paid', '<p>Contenuto riservato agli abbonati</p>'],
])('a wall %s is no text', (_, access, html) => {
  const text = `<p>${words}</p><p>${words}</p>`
  const all = [words, words].join('\n\n')
  for (const body of [
    `<article><h1>The tide</h1>${text}${html}</article>`,
    `<article><h1>The tide</h1><div class="entry-content">${text}${html}</div></article>`,
  ]) {
    expect(read(body)).toEqual({ access, codes: ['for-members'], markdown: all })
  }
  const item = readHtml(text + html)
  expect([item.markdown, item.article.access]).toEqual([all, access])
})

test('a wall below the text says who may read all of it', () => {
  const wall =
    '<div class="paywall"><h2>Keep reading with a 7-day free trial</h2><a href="/s">Start trial</a></div>'
  const text = `<article><h1>The tide</h1><div class="entry-content"><p>${words}</p></div>`
  expect(read(`${text}${wall}</article>`)).toMatchObject({ access: 'paid', markdown: words })
  const hidden = wall.replace('<div', '<div style="display:none"')
  expect(read(`${text}${hidden}</article>`).access).toBeUndefined()
})

test('metadata says whether a page is free', () => {
  const tier = (content: string) =>
    read(
      `<article><h1>The tide</h1><p>${words}</p></article>`,
      `<meta property="article:content_tier" content="${content}">`,
    ).access
  expect(['free', 'metered', 'locked', 'x'].map(tier)).toEqual([
    'free',
    'metered',
    'paid',
    undefined,
  ])
})

test.each([
  `<p>${words}</p><p>Subscribe to read on, said the sign, and nobody did.</p><p>${words}</p>`,
  `<p>${words}</p><p>Start again.</p><p>Sign here.</p>`,
  `<div class="paywall"><p>${words.repeat(4)}</p><p>Already a member? She was.</p></div>`,
])('a text that speaks of such things keeps its words', (html) => {
  const { access, markdown } = read(
    `<article><h1>The tide</h1><div class="entry-content">${html}<p>The end.</p></div></article>`,
  )
  expect(access).toBeUndefined()
  expect(markdown.replace(/\s+/g, ' ')).toBe(
    `${html}<p>The end.</p>`
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
})
