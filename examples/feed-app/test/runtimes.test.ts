import { existsSync } from 'node:fs'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { exampleFeed } from '../src/example-feed.ts'
import { allForms } from './all-forms.ts'

const all = process.env.STANDFIRST_TEST_ALL === '1'
const executablePath = '/usr/bin/chromium'
const packages = `${import.meta.dirname}/../../../packages`
const names = ['atom', 'core', 'html', 'json-feed', 'rss', 'sitemap', 'xml']

test.skipIf(!all && !existsSync(executablePath))(
  'Chromium writes the same bytes as Node',
  async () => {
    const bundle = await build({
      entryPoints: [`${import.meta.dirname}/all-forms.ts`],
      alias: Object.fromEntries(
        names.map((name) => [`@standfirst/${name}`, `${packages}/${name}/src/index.ts`]),
      ),
      bundle: true,
      format: 'iife',
      globalName: 'forms',
      write: false,
    })
    const browser = await chromium.launch({
      executablePath,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    })
    try {
      const page = await browser.newPage({ timezoneId: 'Asia/Kathmandu', locale: 'ar-EG' })
      await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' })
      const feed = {
        ...exampleFeed('https://example.com'),
        feedUrl: 'https://example.com/feed.xml',
      }
      const written = await page.evaluate(`forms.allForms(${JSON.stringify(feed)})`)
      expect(written).toEqual(allForms(feed))
    } finally {
      await browser.close()
    }
  },
)
