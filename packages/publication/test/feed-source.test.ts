import { expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { temporarySite } from './temporary-site.ts'

const item = (parts: string) =>
  `<item>${parts}<pubDate>Mon, 05 Jan 2026 09:00:00 GMT</pubDate><description>Text.</description></item>`

async function addressesOf(...items: string[]) {
  const folder = temporarySite(
    { sources: [{ feed: 'in.xml' }] },
    {
      'in.xml': `<rss version="2.0"><channel><title>N</title><link>https://example.com/</link><description>N</description>${items.join('')}</channel></rss>`,
    },
  )
  const { articles, issues } = await loadPublication(folder)
  return {
    urls: articles.map(({ article }) => article?.url.replace('https://example.com/', '/')),
    codes: issues.map(({ code }) => code),
  }
}

test('items of a feed that share an address are all kept, each with one of its own', async () => {
  const [link, far] = ['https://example.com/a/', 'https://other.example/x']
  const found = await addressesOf(
    item(`<title>A</title><link>${link}</link><guid>g1</guid>`),
    item(`<title>B</title><link>${link}</link><guid>g2</guid>`),
    item(`<title>C</title><link>${far}</link><guid>g3</guid>`),
    item(`<title>D</title><link>${far}</link><guid>g4</guid>`),
    item('<title>On C++</title>'),
    item('<title>On C++</title>'),
    item(`<title>E</title><link>${link.slice(0, -1)}-2/</link>`),
  )
  expect(found.urls).toEqual([
    ...['/a/', '/a-3/', far, `${far}#2`, '/on-c-plus-plus/', '/on-c-plus-plus-2/', '/a-2/'],
  ])
  expect(found.codes.filter((code) => code === 'assumed-address').length).toBeGreaterThan(3)
})

test('items with addresses of their own keep them', async () => {
  const found = await addressesOf(
    item('<title>A</title><link>https://example.com/a/</link>'),
    item('<title>B</title><link>https://example.com/b</link>'),
  )
  expect(found).toEqual({ urls: ['/a/', '/b'], codes: [] })
})
