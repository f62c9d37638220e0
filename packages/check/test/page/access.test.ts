import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Article } from '@standfirst/core'
import { html, renderHtmlPage } from '@standfirst/html'
import { cases } from '@standfirst/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPage, skipBrowser, startBrowser } from './browser.ts'
import { casePage } from './case-page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(skipBrowser)(`pages in Chromium${skipBrowser ? ': not found' : ''}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  describe.each(cases())('$name', ({ article }) => {
    let page: Page
    beforeAll(async () => {
      page = await openPage(browser, casePage(article), { colorScheme: 'light' })
      await page.evaluate(axe)
    })
    afterAll(() => page.context().close())

    test('has no violation in the light', async () => {
      expect(await violations(page)).toEqual([])
    })

    test('has enough contrast in the dark', async () => {
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page, 'color-contrast')).toEqual([])
    })

    test('does not scroll sideways at 320 px', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      const outside = await page.evaluate(`[...document.querySelectorAll('main *')]
        .filter((one) => !one.parentElement.closest('pre, .sf-table') && one.checkVisibility())
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect()
          return left < 0 || right > 320
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 200))`)
      const width = await page.evaluate('document.documentElement.scrollWidth')
      expect({ width, outside }).toEqual({ width: 320, outside: [] })
    })
  })

  test('what leads elsewhere is passed by the keyboard, and not printed; the name of the site is', async () => {
    const article = cases()[0]?.article as Article
    const header = html`<a class="sf-skip" href="#sf_main">Skip to content</a><a class="sf-name" href="/">News</a><nav class="sf-menu"><ul><li><a href="/a/">A</a></li></ul></nav><ul class="sf-languages"><li><a href="/de/">Deutsch</a></li></ul>`
    const given = renderHtmlPage(article, {
      ...{ header, footer: html`<ul class="sf-links"><li><a href="/b/">B</a></li></ul>` },
      stylesheets: ['/theme.css'],
    })
    const page = await openPage(browser, given)
    const skip = page.locator('.sf-skip')
    expect((await skip.boundingBox())?.width).toBeLessThan(40)
    await page.keyboard.press('Tab')
    expect((await skip.boundingBox())?.width).toBeGreaterThan(80)
    expect(await page.evaluate('getComputedStyle(document.activeElement).clipPath')).toBe('none')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate("document.activeElement.closest('header, main, footer').tagName"),
    ).toBe('FOOTER')
    await page.emulateMedia({ media: 'print' })
    const seen = (of: string) => page.locator(of).isVisible()
    expect(
      await Promise.all(
        ['.sf-name', '.sf-skip', '.sf-menu', '.sf-languages', '.sf-links'].map(seen),
      ),
    ).toEqual([true, false, false, false, false])
    await page.context().close()
  })

  test('a long word in a tag, or after an article, does not scroll the page sideways at 320 px', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikationsgelände'
    const article: Article = { ...(cases()[0]?.article as Article), tags: [word] }
    const page = await openPage(browser, casePage(article, html`<h2>${word}</h2>`))
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.context().close()
  })
})

interface Violation {
  id: string
  help: string
  nodes: { html: string; failureSummary: string }[]
}

async function violations(page: Page, only?: string): Promise<string[]> {
  const options = only ? `{ runOnly: { type: 'rule', values: ['${only}'] } }` : '{}'
  const found = await page.evaluate(`axe.run(${options}).then(({ violations }) => violations)`)
  return (found as Violation[]).map(({ help, id, nodes }) => {
    const where = nodes.map(({ failureSummary, html }) => `${html.slice(0, 300)} ${failureSummary}`)
    return `${id}: ${help}: ${where.join('\n')}`
  })
}
