import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { theme } from './case-page.ts'

const executablePath = '/usr/bin/chromium'

/** Whether the tests in Chromium are left out: never where all must run. */
export const skipBrowser: boolean =
  process.env.STANDFIRST_TEST_ALL !== '1' && !existsSync(executablePath)

/** Start Chromium; it asks the network for nothing. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Open HTML at an address of its own, with the theme beside it; no other host is found. */
export async function openPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options)
  await context.route('http://site.test/**', (route) => {
    return new URL(route.request().url()).pathname === '/theme.css'
      ? route.fulfill({ contentType: 'text/css', body: theme })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
  })
  const page = await context.newPage()
  await page.goto('http://site.test/', { waitUntil: 'load' })
  return page
}
