import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { exampleFeed } from '../src/example-feed.ts'
import { allForms } from './all-forms.ts'

const all = process.env.STANDFIRST_TEST_ALL === '1'
const executablePath = '/usr/bin/chromium'
const packages = `${import.meta.dirname}/../../../packages`
const names = ['atom', 'core', 'html', 'json-feed', 'rss', 'sitemap', 'xml']

/** The oldest Node that the packages support: on the path, or where `STANDFIRST_NODE_22` says. */
const node22 = [
  process.env.STANDFIRST_NODE_22 ?? '',
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node')),
].find((path) => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v22.'))

const feed = { ...exampleFeed('https://example.com'), feedUrl: 'https://example.com/feed.xml' }
const input = JSON.stringify(feed)
let script: string

beforeAll(async () => {
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
  script = bundle.outputFiles[0]?.text ?? ''
})

test.skipIf(!all && !existsSync(executablePath))(
  'Chromium writes the same bytes as this Node',
  async () => {
    const browser = await chromium.launch({
      executablePath,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    })
    try {
      const page = await browser.newPage({ timezoneId: 'Asia/Kathmandu', locale: 'ar-EG' })
      await page.addScriptTag({ content: script })
      expect(await page.evaluate(`forms.allForms(${input})`)).toEqual(allForms(feed))
    } finally {
      await browser.close()
    }
  },
)

test.skipIf(!all && !node22)('Node 22 writes the same bytes as this Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'runtimes-'))
  try {
    const path = join(folder, 'all-forms.cjs')
    writeFileSync(
      path,
      `${script}\nprocess.stdout.write(JSON.stringify(forms.allForms(JSON.parse(process.argv[2]))))`,
    )
    const env = { ...process.env, TZ: 'Asia/Kathmandu', LC_ALL: 'ar_EG.UTF-8' }
    const output = execFileSync(node22 ?? 'node-22', [path, input], { encoding: 'utf8', env })
    expect(JSON.parse(output)).toEqual(allForms(feed))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
