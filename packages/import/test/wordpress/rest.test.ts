import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArticle } from '@standfirst/core'
import { articlesFromRest, type RestOptions } from '@standfirst/import/wordpress/rest'
import { renderMarkdown } from '@standfirst/markdown'
import { expect, onTestFinished, test } from 'vitest'

const rendered = (html: string) => ({ rendered: html, protected: false })

const post = (id: number, more: object = {}) => ({
  id,
  type: 'post',
  status: 'publish',
  date: '2026-03-10T10:30:00',
  date_gmt: '2026-03-10T09:30:00',
  modified: '2026-03-11T10:30:00',
  modified_gmt: '2026-03-11T09:30:00',
  link: `https://mill.example/${id}/`,
  guid: rendered(`https://mill.example/?p=${id}&#038;x`),
  title: rendered(`Weir ${id} &#038; <em>mill</em>`),
  content: rendered('<p>It <strong>rose</strong>.</p>\n<p>[unknown] &#8220;Twice&#8221;.</p>'),
  excerpt: rendered('<p>It rose [&hellip;]</p>\n'),
  sticky: false,
  format: 'standard',
  meta: { footnotes: '' },
  _embedded: {
    author: [{ id: 2, name: 'Oak &amp; Sons', slug: 'oak' }],
    'wp:term': [
      [{ id: 3, name: 'River &amp; sea', slug: 'river', taxonomy: 'category' }],
      [{ id: 4, name: 'Tide', slug: 'tide', taxonomy: 'post_tag' }],
    ],
    'wp:featuredmedia': [
      {
        id: 9,
        source_url: 'https://mill.example/up/quay.png',
        alt_text: 'A quay',
        caption: rendered('<p>By <b>Lens</b></p>'),
        media_details: { width: 1600, height: 900 },
      },
    ],
  },
  ...more,
})

const root = JSON.stringify({
  name: 'Mill &amp; Weir',
  description: '',
  url: 'https://mill.example',
  home: 'https://mill.example',
  timezone_string: 'Europe/Berlin',
  namespaces: ['oembed/1.0', 'wp/v2'],
})

type Answer = (url: URL, response: ServerResponse) => unknown

/** Import the site that answers; what it is asked, but for what is embedded. */
async function site(answer: Answer, options: RestOptions = {}) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1')
    const { page } = Object.fromEntries(url.searchParams)
    asked.push(`${url.pathname}${page ? ` ${page}` : ''}`)
    const body = answer(url, response)
    if (response.writableEnded) return
    if (body === undefined) response.statusCode = 404
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const run = articlesFromRest(address, { allowPrivate: true, delayMs: 0, ...options })
  const imported = []
  for await (const one of run) imported.push(one)
  const articles = imported.map(({ article }) => parseArticle(article))
  return { articles, asked, imported, report: run.report }
}

const home: Answer = (url, response) => {
  if (url.pathname === '/wp-json/') return root
  if (url.pathname !== '/') return undefined
  response.setHeader('Link', '</feed>; rel="alternate", </wp-json/>; rel="https://api.w.org/"')
  return '<!doctype html><html lang="en-GB"><title>Mill</title>'
}

test('posts and pages of a live site, page by page, with what they refer to', async () => {
  const { articles, asked, imported, report } = await site((url, response) => {
    const page = Number(url.searchParams.get('page'))
    if (url.pathname === '/wp-json/wp/v2/posts') {
      response.setHeader('X-WP-TotalPages', '2')
      if (page === 1) return [post(1), post(2, { content: { ...rendered(''), protected: true } })]
      return page === 2 ? [post(2), post(3, { status: 'private' }), post(4)] : undefined
    }
    if (url.pathname === '/wp-json/wp/v2/pages') {
      response.setHeader('X-WP-TotalPages', '1')
      return [post(7, { type: 'page', _embedded: { author: [{ code: 'rest_user_invalid_id' }] } })]
    }
    return home(url, response)
  })
  expect(asked).toEqual([
    '/',
    '/wp-json/',
    '/wp-json/wp/v2/posts 1',
    '/wp-json/wp/v2/posts 2',
    '/wp-json/wp/v2/pages 1',
  ])
  expect(imported.map(({ origin }) => [origin.kind, origin.id])).toEqual([
    ['post', '1'],
    ['post', '4'],
    ['page', '7'],
  ])
  expect(report).toMatchObject({
    system: 'wordpress',
    site: { title: 'Mill & Weir', language: 'en-GB', url: 'https://mill.example/' },
    leftOut: [
      { kind: 'post', reason: 'It has a password.', count: 1 },
      { kind: 'post', reason: 'It is not published.', count: 1 },
    ],
    issues: [],
  })
  expect(articles[0]).toMatchObject({
    id: 'https://mill.example/?p=1&x',
    url: 'https://mill.example/1/',
    title: 'Weir 1 & mill',
    status: 'published',
    publishedAt: '2026-03-10T10:30:00+01:00',
    updatedAt: '2026-03-11T10:30:00+01:00',
    authors: [{ name: 'Oak & Sons' }],
    category: { name: 'River & sea', slug: 'river' },
    tags: ['Tide'],
    image: {
      url: 'https://mill.example/up/quay.png',
      alt: 'A quay',
      caption: 'By Lens',
      width: 1600,
      height: 900,
    },
  })
  const [first] = articles
  expect(first && renderMarkdown(first)).toContain('It **rose**.')
  expect(first?.summary).not.toContain('…')
  expect(articles[2]?.authors).toEqual([])
})

test('a site that is busy is waited for; one that gives the same again is not asked on', async () => {
  let isBusy = true
  const { articles, asked } = await site(
    (url, response) => {
      if (url.pathname !== '/wp-json/wp/v2/posts') return home(url, response)
      if (!isBusy) return [post(1)]
      isBusy = false
      response.writeHead(429, { 'Retry-After': '1' }).end()
      return undefined
    },
    { types: ['post'] },
  )
  expect(articles).toHaveLength(1)
  expect(asked.slice(2)).toEqual([1, 1, 2].map((page) => `/wp-json/wp/v2/posts ${page}`))
})

test('what is no REST page, or has none, says so, and pages have a bound', async () => {
  const none = await site(() => '<!doctype html><title>No WordPress</title>')
  expect(none.report.issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['not-an-export', 'error'],
  ])
  const broken = await site((url, response) =>
    url.pathname.endsWith('/posts') ? '<html>Blocked' : home(url, response),
  )
  expect(broken.report.issues.map(({ code }) => code)).toEqual([
    'broken-export',
    'unreachable-file',
  ])
  let id = 0
  const endless = await site(
    (url, response) => (url.pathname.endsWith('/posts') ? [post(++id)] : home(url, response)),
    { maxPages: 3, types: ['post'] },
  )
  expect([endless.articles.length, endless.report.issues.map(({ code }) => code)]).toEqual([
    3,
    ['too-large'],
  ])
  const refused = await site(home, { allowPrivate: false })
  expect([refused.asked, refused.report.issues.map(({ code }) => code)]).toEqual([
    [],
    ['refused-address'],
  ])
})

test('other kinds of posts are asked where the site says that they are', async () => {
  const { asked, report } = await site(
    (url, response) => {
      if (url.pathname === '/wp-json/wp/v2/types') {
        return {
          book: { rest_base: 'books', rest_namespace: 'wp/v2' },
          evil: { rest_base: '../x' },
        }
      }
      return url.pathname.endsWith('/books') ? [] : home(url, response)
    },
    { types: ['book', 'evil', 'constructor'] },
  )
  expect(asked.slice(2)).toEqual(['/wp-json/wp/v2/types', '/wp-json/wp/v2/books 1'])
  expect(report.issues.map(({ code }) => code)).toEqual(['unknown-type', 'unknown-type'])
})
