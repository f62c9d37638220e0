import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { renderRss } from '@standfirst/rss'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { exampleFeed } from '../../atom/test/example-feed.ts'

const all = process.env.STANDFIRST_TEST_ALL === '1'
const executablePath = '/usr/bin/chromium'

// Not XSLT: Chromium 156 still runs it, under a red banner that says it is going away.
test.skipIf(!all && !existsSync(executablePath))(
  'a browser shows the feed with the stylesheet',
  async () => {
    const xml = renderRss(exampleFeed, { stylesheet: '/feed.css' })
    const css = readFileSync(`${import.meta.dirname}/../feed.css`)
    const server = createServer((request, response) => {
      const isCss = request.url === '/feed.css'
      response.setHeader('content-type', isCss ? 'text/css' : 'text/xml; charset=utf-8')
      response.end(isCss ? css : xml)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const browser = await chromium.launch({
      executablePath,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    })
    try {
      const page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`)
      const picture = process.env.STANDFIRST_SCREENSHOT
      if (picture) await page.screenshot({ path: picture })
      const shown = (name: string) =>
        page.evaluate(
          `[...document.getElementsByTagName(${JSON.stringify(name)})].map((element) =>
            element.getClientRects().length > 0 && getComputedStyle(element).fontSize)`,
        )
      expect(await shown('title')).toEqual(['32px', false, '20px', '20px', '20px'])
      expect(await shown('pubDate')).toEqual([false, '14px', '14px', '14px'])
      expect(await shown('content:encoded')).toEqual([false, false, false])
      expect(
        await page.evaluate('getComputedStyle(document.documentElement, "::before").content'),
      ).toContain('web feed')
    } finally {
      await browser.close()
      server.close()
    }
  },
)
