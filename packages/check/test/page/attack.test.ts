import { type Feed, labels, type SafeHtml } from '@standfirst/core'
import {
  type HtmlPageOptions,
  renderHtml,
  renderHtmlList,
  renderHtmlPage,
  unsafeHtml,
} from '@standfirst/html'
import { checkHtml } from '@standfirst/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts, trees, urls } from './attempts.ts'
import { openPage, skipBrowser, startBrowser } from './browser.ts'
import { hostileArticle } from './hostile-article.ts'

const address = 'https://example.com/'
const markup = '<img src=x onerror=fire()><script>fire()</script>'
// What an override may not give compiles only if forced.
const forced = (value: unknown) => ({ value: value as SafeHtml })
const misusesOf = (given: unknown): HtmlPageOptions[] => {
  const { value } = forced(given)
  return [
    { nodes: { text: () => value } },
    { sections: { prose: () => value } },
    { header: value, footer: value },
    { head: value },
  ]
}
const misuses = [...misusesOf(markup), { head: [forced(markup).value] }]

const attempts = [
  ...texts.map((text) => ({ name: text, html: both(hostileArticle(text, address)) })),
  ...urls.map((url) => ({ name: url, html: both(hostileArticle('x', url)) })),
  ...trees.map((node, index) => ({
    name: `tree ${index}`,
    html: both(hostileArticle('x', address, [node])),
  })),
  ...[...texts, ...urls].map((text) => ({
    name: `options and list ${text}`,
    html: both(hostileArticle('x', address), {
      ...hostileOptions(text, text),
      header: unsafeHtml(list(text, text, false)),
    }),
  })),
  ...misuses.map((options, index) => ({
    name: `override ${index}`,
    html: both(hostileArticle('x', address), options),
  })),
  {
    name: 'stylesheet',
    html: both(hostileArticle('x', address), { stylesheets: [...urls, ...texts] }),
  },
].map((one) => ({ ...one, name: JSON.stringify(one.name) }))

test('there are many attempts', () => {
  expect(attempts.length + refused.length).toBeGreaterThan(200)
})

test.each(attempts)('nothing that can run is written: $name', ({ html }) => {
  expect(() => checkHtml(html)).not.toThrow()
})

const refused = [...misusesOf({ __html: markup }), ...misusesOf([markup]).slice(0, 3)]

test.each(refused)('what is no text and no HTML is refused: %o', (options) => {
  expect(() => both(hostileArticle('x', address), options)).toThrow('expected `SafeHtml`')
})

test.each([...texts, ...urls])(
  'nothing that can run is written in the page of a list: %j',
  (text) => {
    expect(() => checkHtml(list(text, text, true))).not.toThrow()
  },
)

describe.skipIf(skipBrowser)(`in Chromium${skipBrowser ? ': not found' : ''}`, () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await startBrowser()
    page = await openPage(browser, '')
    await page.addInitScript('globalThis.fire = () => { globalThis.fired = true }')
  })
  afterAll(() => browser.close())

  test('an attack that is let through fires', async () => {
    expect(await fires(page, `<!doctype html><title>x</title>${markup}`)).toBe(true)
  })

  test.each(attempts)('does not fire: $name', async ({ html }) => {
    expect(await fires(page, html)).toBe(false)
  })
})

/** The page, with the text for feeds in it. */
function both(article: Parameters<typeof renderHtml>[0], options: HtmlPageOptions = {}): string {
  const feed = unsafeHtml(renderHtml(article, { ...options, profile: 'feed' }))
  return renderHtmlPage(article, { contents: true, footer: feed, ...options })
}

/** Options that say the same everywhere. */
function hostileOptions(text: string, url: string): HtmlPageOptions {
  return {
    siteName: text,
    titleSuffix: text,
    robots: text,
    themeColor: { light: text, dark: text },
    alternates: [{ href: url, type: text, title: text }],
    fallbackImage: url,
    idPrefix: text,
    imageSizes: text,
    labels: Object.fromEntries(Object.keys(labels('en')).map((name) => [name, text])),
  }
}

/** A list of articles that says the same everywhere. */
function list(text: string, url: string, page: boolean): string {
  const feed = { title: text, description: text, url, feedUrl: url, language: text }
  const articles = [hostileArticle(text, url)]
  const { labels, alternates = [] } = hostileOptions(text, url)
  const options = { alternates, labels, newerUrl: url, olderUrl: url, page }
  return renderHtmlList({ ...feed, articles } as Feed, options)
}

/** Whether a script runs while a page loads, and when its links are followed. */
async function fires(page: Page, html: string): Promise<boolean> {
  await page.route('http://site.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  )
  await page.goto('http://site.test/')
  await page.unrouteAll()
  return (await page.evaluate(`(async () => {
    addEventListener('click', (event) => {
      if (!event.target.closest('a')?.protocol.startsWith('javascript')) event.preventDefault()
    })
    for (const one of document.querySelectorAll('a, img, input, [tabindex]')) {
      one.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
      one.focus()
      one.click()
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
    return globalThis.fired === true
  })()`)) as boolean
}
