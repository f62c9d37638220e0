import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { renderAtom } from '@standfirst/atom'
import { renderRss } from '@standfirst/rss'
import { exampleFeed, insight } from '@standfirst/testing'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const all = process.env.STANDFIRST_TEST_ALL === '1'
const executablePath = '/usr/bin/chromium'
const css = readFileSync(`${import.meta.dirname}/../feed.css`, 'utf8')

// An address without a place to break, as long as they come.
const long = { ...insight, id: 'urn:x:long', url: `https://example.com/${'long'.repeat(50)}` }
const feed = { ...exampleFeed, articles: [...exampleFeed.articles, long] }
const shown = feed.articles.filter(({ status }) => status !== 'draft')
const documents = {
  '/rss.xml': renderRss(feed, { stylesheet: '/feed.css' }),
  '/atom.xml': renderAtom(feed, { stylesheet: '/feed.css' }),
}

test('RSS and Atom have the same stylesheet', () => {
  expect(readFileSync(`${import.meta.dirname}/../../atom/feed.css`, 'utf8')).toBe(css)
})

// Not XSLT: Chromium 156 still runs it, under a red banner that says it is going away.
describe.skipIf(!all && !existsSync(executablePath))('a browser shows the feed to people', () => {
  const server = createServer(({ url }, response) => {
    const xml = documents[url as keyof typeof documents]
    response.setHeader('content-type', xml ? 'text/xml; charset=utf-8' : 'text/css')
    response.end(xml ?? css)
  })
  let browser: Browser
  let origin: string

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await chromium.launch({
      executablePath,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    })
  })

  afterAll(async () => {
    await browser.close()
    server.close()
  })

  test.each(
    Object.keys(documents).flatMap((path) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        [320, 1200].map((width): [string, 'light' | 'dark', number] => [path, colorScheme, width]),
      ),
    ),
  )('%s, %s, %i pixels wide', async (path, colorScheme, width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
    await page.goto(origin + path)
    const seen = (await page.evaluate(seenText)) as string[]
    expect(seen.join('\n')).toContain('This is a web feed.')
    const read = seen.map((line) => line.trim()).filter(Boolean)
    // The notice, the title and the description stand before the articles.
    expect(read.slice(1, 3)).toEqual([feed.title, feed.description])
    for (const { authors, title, url } of shown) {
      for (const text of [title, url, ...authors.map(({ name }) => name)]) {
        expect(read).toContain(text)
      }
    }
    expect(read.filter((line) => /<p>|content|image\//.test(line))).toEqual([])
    const [overflow, ground, ink] = (await page.evaluate(measures)) as [number, string, string]
    expect(overflow).toBe(0)
    expect(contrast(ground, ink)).toBeGreaterThan(7)
    expect(luminance(ground) < 0.5).toBe(colorScheme === 'dark')
    await page.close()
  })
})

/** Run in the page: what each element that is shown says, and what CSS adds. */
const seenText = `[...document.querySelectorAll('*')].flatMap((element) => {
  if (element.getClientRects().length === 0) return []
  const added = getComputedStyle(element, '::before').content
  const text = element.children.length ? '' : element.textContent
  return [added === 'none' ? '' : added.replace(/^"|"$/g, ''), text]
})`

const measures = `[
  document.documentElement.scrollWidth - innerWidth,
  getComputedStyle(document.documentElement).backgroundColor,
  getComputedStyle(document.documentElement).color,
]`

/** As WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
