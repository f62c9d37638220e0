import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { loadConfig } from '@standfirst/publication'
import type { ArticleStore } from '@standfirst/store'
import { sqliteStore } from '@standfirst/store/sqlite'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { createSessions } from '../src/session.ts'
import { askAgent, password, written } from './newsroom.ts'

const all = process.env.STANDFIRST_TEST_ALL === '1'
const chromiumPath = '/usr/bin/chromium'
const folder = mkdtempSync(join(tmpdir(), 'standfirst-newsroom-'))
let browser: Browser
let server: ServerType
let store: ArticleStore
let origin: string

describe.skipIf(!all && !existsSync(chromiumPath))('in Chromium', () => {
  beforeAll(async () => {
    store = await sqliteStore(join(folder, 'articles.db'))
    const sessions = await createSessions(
      password,
      'a secret that is long enough, 32 letters',
      false,
    )
    let app: ReturnType<typeof createApp> | undefined
    const port = await new Promise<number>((resolve) => {
      server = serve(
        {
          fetch: (request) => app?.fetch(request) ?? new Response(),
          hostname: 'localhost',
          port: 0,
        },
        (info) => resolve(info.port),
      )
    })
    origin = `http://localhost:${port}`
    const config = await loadConfig(join(import.meta.dirname, '../publication'), {
      site: `${origin}/`,
    })
    app = createApp({ config, store, sessions, folder: join(folder, 'site') })
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
    await store?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('an editor writes, sees problems, corrects them, publishes and retracts', async () => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${origin}/desk/`)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('link', { name: 'New article' }).click()
    await page.getByLabel('Address').fill('/2026/flood/')
    await page
      .getByLabel('Text')
      .fill('---\ntitle: The flood\nsumary: What happened.\n---\n\nIt rained.\n')
    await page.locator('#findings .error').first().waitFor()
    await page.getByLabel('Text').fill(written('The flood'))
    await page.getByText('No problems found.').waitFor()
    const preview = page.frameLocator('#findings iframe')
    await preview.getByText('Heavy rain flooded the old town.').waitFor()
    const shot = process.env.STANDFIRST_SHOTS
    if (shot) await page.screenshot({ path: `${shot}/newsroom.png`, fullPage: true })
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByText('Published.', { exact: true }).waitFor()

    const reader = await browser.newPage()
    await reader.goto(`${origin}/2026/flood/`)
    expect(await reader.getByText('Heavy rain flooded the old town.').count()).toBe(1)
    expect(await (await fetch(`${origin}/feed.xml`)).text()).toContain('The flood')
    const read = () => askAgent(origin, fetch, 'read', { url: '/2026/flood/' })
    expect(await read()).toContain('old town')

    await page.getByLabel('What was wrong').fill('It never rained.')
    page.once('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Retract' }).click()
    await page.getByText('Retracted.', { exact: true }).waitFor()
    const gone = await fetch(`${origin}/2026/flood/`)
    expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining('never rained')])
    expect(await read()).toContain('RETRACTED')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Password').waitFor()
    expect(errors).toEqual([])
  })
})
