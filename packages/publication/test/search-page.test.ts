import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { searchTerms } from '@standfirst/core'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { loadPublication, renderFeed } from '../src/index.ts'
import { filesOf, post, temporarySite } from './temporary-site.ts'

const executablePath = '/usr/bin/chromium'
const skip = process.env.STANDFIRST_TEST_ALL !== '1' && !existsSync(executablePath)

const articles = {
  'articles/harbour.md': `${post('The harbour', 'category: City')}\nA café by the old crane.\n`,
  'articles/tokyo.md': `${post('東京都の話', 'language: ja')}\n研究所の記事。\n`,
  'articles/draft.md': post('Hidden zeppelin', 'status: draft'),
  'articles/paid.md': `${post('Paid')}\n<!-- prose {"paid":true} -->\n\nSecret submarine.\n`,
}

/** Write a site with a search, as a build does, and give the folder. */
async function written(): Promise<{ dist: string; index: string }> {
  const folder = temporarySite({ pages: { search: 'menu' } }, articles)
  const { issues, outputs, planned } = await filesOf(folder)
  // One of its articles has text for paying readers, which the index leaves out.
  expect(issues.map(({ code }) => code)).toEqual(['open-paid-text'])
  const { site } = await loadPublication(folder)
  const dist = join(folder, 'dist')
  const document = planned.feeds.find(({ form }) => form === 'more')
  const index = document
    ? renderFeed({ ...document.feed, articles: [...document.articles] }, 'more', site)
    : ''
  for (const [path, text] of [...outputs, ['search/articles.js', index] as const]) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), text)
  }
  return { dist, index }
}

test('the index has what everybody may read, and no more', async () => {
  const { dist, index } = await written()
  expect(index).toContain('"crane"')
  expect(index).not.toContain('zeppelin')
  expect(index).not.toContain('submarine')
  expect(index).not.toContain('</')
  expect(existsSync(join(dist, 'search/index.html'))).toBe(true)
})

test.skipIf(skip)(
  'a reader searches without a server, and is told where no script runs',
  async () => {
    const { dist } = await written()
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu'],
    })
    try {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
      const problems: string[] = []
      page.on('pageerror', ({ message }) => problems.push(message))
      await page.goto(pathToFileURL(join(dist, 'search/index.html')).href)
      const titles = () => page.locator('.sf-list > ol h2').allTextContents()
      for (const [words, found] of [
        ['Cafe crane', ['The harbour']],
        ['harb', ['The harbour']],
        ['京都', ['東京都の話']],
        ['zeppelin', []],
        ['submarine', []],
      ] as const) {
        await page.getByRole('searchbox').fill(words)
        await expect.poll(titles).toEqual(found)
        await expect
          .poll(() => page.getByRole('status').textContent())
          .toBe(
            found.length ? `Articles found: ${found.length}` : 'No article has all of these words.',
          )
      }
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
      expect(problems).toEqual([])
      const bare = await browser.newPage({ javaScriptEnabled: false })
      await bare.goto(pathToFileURL(join(dist, 'search/index.html')).href)
      expect(await bare.locator('.sf-search').textContent()).toContain(
        'The search needs JavaScript',
      )
      expect(await bare.getByRole('searchbox').isVisible()).toBe(false)
    } finally {
      await browser.close()
    }
  },
)

test('terms of the page are those of the index', () => {
  const script = readFileSync(new URL('../assets/search.js', import.meta.url), 'utf8')
  const [, body = ''] =
    /(function terms\(text\)[\s\S]*?\n {2}\}\n\n {2}function pairs[\s\S]*?\n {2}\}\n)/.exec(
      script,
    ) ?? []
  const [unspaced = ''] = /const unspaced =\s*\/.*\/u/.exec(script) ?? []
  const terms = new Function('text', `${unspaced}\n${body}\nreturn terms(text)`)
  for (const text of ['Café 東京都', 'GPT研究所 2026', 'ไทย สวัสดี', 'Åse’s “week”', 'हिन्दी', ''])
    expect(terms(text)).toEqual(searchTerms(text))
})
