import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RunningPreview, startPreview } from '../src/start-preview.ts'
import { copyExample, type TestPublication } from './publication.ts'

const executablePath = '/usr/bin/chromium'
const skip = process.env.STANDFIRST_TEST_ALL !== '1' && !existsSync(executablePath)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const insight = '/articles/anthropic-accuses-alibaba'
const file = 'articles/anthropic-accuses-alibaba.md'
/** The package, for a configuration in a folder that has none installed. */
const builtHtml = fileURLToPath(new URL('../../html/dist/index.js', import.meta.url))

describe.skipIf(skip)(`the preview in Chromium${skip ? ': not found' : ''}`, () => {
  let browser: Browser
  let publication: TestPublication
  let preview: RunningPreview
  let page: Page
  let problems: string[]

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: [
        ...['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost', '--no-sandbox'],
        ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
        ...['--disable-background-networking', '--disable-component-update'],
      ],
    })
  })
  afterAll(() => browser?.close())

  beforeEach(async () => {
    publication = copyExample()
    preview = await startPreview(publication.folder, { port: 0 })
    problems = []
  })
  afterEach(async () => {
    await page?.context().close()
    await preview.stop()
    publication.remove()
    expect(problems).toEqual([])
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    page.on('pageerror', ({ message }) => problems.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    await page.goto(preview.url + path)
    return page
  }

  /** Wait until an expression has a value in the page, whose policy forbids to evaluate any itself. */
  const shows = (expression: string, value: unknown) =>
    expect.poll(() => page.evaluate(expression)).toBe(value)
  const selected = () => page.getByRole('tab', { selected: true })
  const frame = () => page.frameLocator('iframe.page')
  const heading = () => page.getByRole('main').getByRole('heading', { level: 1 })

  test('switches articles and outputs with the mouse, without loading a document', async () => {
    await open('/')
    await page.evaluate('globalThis.stays = true')
    await frame()
      .getByRole('heading', { level: 1, name: /^Anthropic Accuses/ })
      .waitFor()
    await page.getByRole('link', { name: /ChatGPT Logs/ }).click()
    await frame()
      .getByRole('heading', { level: 1, name: /^ChatGPT Logs/ })
      .waitFor()
    await page.getByRole('tab', { name: /Markdown/ }).click()
    // The board shows the Markdown too: its address tells that the tab is open.
    await shows('location.pathname', '/articles/chatgpt-logs-arson-trial/markdown')
    await page
      .getByRole('group', { name: 'Markdown, source' })
      .getByText('retention')
      .first()
      .waitFor()
    await page.goBack()
    await page.goBack()
    await frame()
      .getByRole('heading', { level: 1, name: /^Anthropic Accuses/ })
      .waitFor()
    expect(await page.evaluate('globalThis.stays')).toBe(true)
  })

  test('is used by keyboard alone', async () => {
    await open(insight)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    const names = [
      'Page',
      'Markdown',
      'RSS',
      'Atom',
      'JSON Feed',
      'JSON-LD',
      'Social card',
      'Findings',
    ]
    for (const [index, name] of names.entries()) {
      await page.keyboard.press(String(index + 2))
      await page.getByRole('tab', { name, selected: true }).waitFor()
    }
    await page.keyboard.press('j')
    await page.waitForURL('**/articles/chatgpt-logs-arson-trial/findings')
    await page.keyboard.press('k')
    await page.waitForURL(`**${insight}/findings`)
    await selected().focus()
    await page.keyboard.press('Home')
    await page.getByRole('tab', { name: 'Side by side', selected: true }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('tab', { name: 'Page', selected: true }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('mcp arab')
    await page.getByText('No article has this').waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('mcp ar/')
    await shows("document.querySelectorAll('.articles li').length", 1)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/articles/ar%2Fmcp-and-a2a?q=mcp+ar%2F')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('f')
    await page.getByRole('tab', { name: 'Reader', selected: true }).waitFor()
  })

  test('keys work from within the page of an article too', async () => {
    await open(`${insight}/page`)
    await frame().getByText('Why it matters').first().click()
    await page.keyboard.press('3')
    await page.getByRole('tab', { name: 'Markdown', selected: true }).waitFor()
  })

  test('a save renews what is shown, and keeps scroll, tab and focus', async () => {
    await open(`${insight}/page`)
    await frame().getByRole('heading', { level: 1 }).waitFor()
    const top = 'document.querySelector("iframe").contentWindow'
    await page.evaluate(`${top}.scrollTo(0, 400)`)
    await selected().focus()
    publication.write(file, publication.read(file).replace('## Why it matters\n', '## Why now\n'))
    await frame().getByRole('heading', { name: 'Why now' }).waitFor()
    await shows(`${top}.scrollY`, 400)
    expect(await page.evaluate('document.activeElement.id')).toBe('tab-page')
    publication.write(
      file,
      publication.read(file).replace('title: Anthropic', 'title: Again, Anthropic'),
    )
    await page.getByRole('link', { name: /Again, Anthropic/ }).waitFor()
    await page.keyboard.press('3')
    await page
      .getByRole('group', { name: 'Markdown, source' })
      .getByText('Again, Anthropic')
      .waitFor()
  })

  test('an invalid article shows its problems, and recovers', async () => {
    await open(`${insight}/markdown`)
    const good = publication.read(file)
    publication.write(file, good.replace(/publishedAt: .*/, 'publishedAt: soon'))
    const problem = page.getByRole('region', { name: /One error/ })
    await problem.getByText('invalid-timestamp').waitFor()
    expect(await problem.getByText(`${file}:4:1`).count()).toBe(1)
    expect(await problem.locator('mark').textContent()).toBe('publishedAt: soon')
    expect(await page.getByRole('group', { name: 'Markdown, source' }).count()).toBe(1)
    publication.write(file, good)
    await problem.waitFor({ state: 'detached' })
    await page
      .getByRole('navigation', { name: 'Articles' })
      .getByText('not valid')
      .waitFor({ state: 'detached' })
  })

  test('new articles come, and those that are removed go', async () => {
    await open('/articles')
    publication.write(
      'articles/new.md',
      '---\ntitle: Brand new\nsummary: It is new.\npublishedAt: 2026-11-25\n---\n\nText.\n',
    )
    await page
      .getByRole('link', { name: /Brand new/ })
      .first()
      .waitFor()
    publication.write('articles/new.md', '')
    await page
      .getByRole('link', { name: /new\.md/ })
      .first()
      .waitFor()
  })

  test('a broken configuration is shown, and recovers', async () => {
    await open('/articles')
    const config = publication.read('standfirst.config.ts')
    publication.write('standfirst.config.ts', config.replace("url: 'https:", "url: 'nothing:"))
    await page.getByText('unreadable-publication').waitFor()
    publication.write('standfirst.config.ts', config.replace('Learnijoy Insights', 'Renamed'))
    await heading().getByText('Renamed').waitFor()
  })

  test.each(['light', 'dark'] as const)(
    'the colours of the page are switched: %s',
    async (scheme) => {
      await open(`${insight}/page`, { colorScheme: scheme === 'light' ? 'dark' : 'light' })
      await page
        .getByRole('link', { name: scheme === 'light' ? 'Light' : 'Dark', exact: true })
        .click()
      // The first of its three parts: whether the ground is light.
      const red = `+getComputedStyle(document.querySelector('iframe').contentDocument.body)
        .backgroundColor.match(/\\d+/)[0]`
      await shows(`${red} > 127`, scheme === 'light')
      await shows(`matchMedia('(prefers-color-scheme: ${scheme})').matches`, false)
    },
  )

  test('the page is shown at the width of a phone', async () => {
    await open(`${insight}/page`)
    await page.getByRole('link', { name: '320' }).click()
    await shows("document.querySelector('iframe').contentWindow.innerWidth", 320)
  })

  test('a source is copied as it is', async () => {
    await open(`${insight}/json-ld`)
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied').waitFor()
    const copied = JSON.parse(await page.evaluate('navigator.clipboard.readText()'))
    expect(copied['@graph'][0].headline).toMatch(/^Anthropic Accuses/)
  })

  test('a link to another article leads to it', async () => {
    await open(`${insight}/page`)
    await frame()
      .getByRole('link', { name: /^MCP and A2A/ })
      .click()
    await page.waitForURL('**/articles/mcp-and-a2a/page')
  })

  test('an item of the feed opens as a reader shows it', async () => {
    await open('/feed')
    await page
      .getByRole('link', { name: /ChatGPT Logs.*2026/ })
      .last()
      .click()
    await frame().getByText('Conversations with an assistant').waitFor()
    await page.getByRole('link', { name: 'Atom', exact: true }).click()
    await page.waitForURL('**/feed/reader/atom/1')
  })

  test('a feed of a part is chosen, and shown at once', async () => {
    await open('/feed/rss')
    await page.evaluate('globalThis.stays = true')
    await page.getByLabel('Feed of').selectOption('category/ai-news-tools')
    await page.waitForURL('**/feeds/category%2Fai-news-tools/rss')
    await heading().getByText('AI News & Tools').waitFor()
    await page.getByRole('tab', { name: 'Reader' }).click()
    await shows("document.querySelectorAll('#inbox li').length", 4)
    await page.goBack()
    await page.goBack()
    await shows("document.querySelector('#part').value", '')
    expect(await page.evaluate('globalThis.stays')).toBe(true)
  })

  test('a configuration that is broken from the start is shown, and waits for the mend', async () => {
    const config = publication.read('standfirst.config.ts')
    publication.write('standfirst.config.ts', config.replace("url: 'https:", "ulr: 'https:"))
    const waiting = await startPreview(publication.folder, { port: 0 })
    try {
      expect(waiting.issues.map(({ code }) => code)).toContain('unreadable-publication')
      await open('/articles')
      await page.goto(waiting.url)
      await page.getByText('unreadable-publication').waitFor()
      publication.write('standfirst.config.ts', config)
      await heading().getByText('Learnijoy Insights').waitFor()
      await page
        .getByRole('link', { name: /ChatGPT Logs/ })
        .first()
        .click()
      await frame()
        .getByRole('heading', { level: 1, name: /^ChatGPT Logs/ })
        .waitFor()
    } finally {
      // A page that is still listening would say that its server is gone.
      await page.goto('about:blank')
      await waiting.stop()
    }
  })

  test('works without a script', async () => {
    await open(insight, { javaScriptEnabled: false })
    await page.getByRole('tab', { name: 'Markdown' }).click()
    await page.waitForURL(`**${insight}/markdown`)
    await page.getByRole('searchbox').fill('arson')
    await page.keyboard.press('Enter')
    await page.waitForURL('**?q=arson')
    expect(await page.getByRole('navigation', { name: 'Articles' }).getByRole('link').count()).toBe(
      1,
    )
    await page.getByRole('link', { name: 'Feed', exact: true }).click()
    await page.getByLabel('Feed of').selectOption('category/ai-news-tools')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL('**/feeds/category%2Fai-news-tools?q=arson')
  })

  test('nothing of an article or of its page runs, leads away or asks anybody', async () => {
    const active = [
      '<script>top.ran = globalThis.ran = 1</script>',
      '<img src="x" onerror="top.ran = globalThis.ran = 2">',
      '<svg onload="top.ran = 3"><script>top.ran = 4</script></svg>',
      '<a href="javascript:top.ran=5">A link that runs</a>',
      '<base href="https://evil.example/">',
      '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
      '<iframe srcdoc="<script>top.ran = 6</script>"></iframe>',
      '<object data="data:text/html,<script>top.ran = 7</script>"></object>',
      '<form action="https://evil.example/"><button>Send</button></form>',
      '<link rel="stylesheet" href="javascript:top.ran=8">',
    ].join('\n\n')
    publication.write(
      'articles/active.md',
      `---\ntitle: Active <script>top.ran = 9</script>\nsummary: It is.\npublishedAt: 2026-11-25\n---\n\nText.\n\n${active}\n\n[Markdown](javascript:top.ran=10)\n`,
    )
    // What the publisher's own configuration puts into the page stands there as it is.
    const config = publication.read('standfirst.config.ts')
    publication.write(
      'standfirst.config.ts',
      `import { unsafeHtml } from ${JSON.stringify(builtHtml)}\n${config.replace(
        '})',
        `  html: { footer: unsafeHtml(${JSON.stringify(active)}) },\n})`,
      )}`,
    )
    await preview.stop()
    preview = await startPreview(publication.folder, { port: 0 })
    await open('/articles')
    // Chromium tells of each thing that it does not run.
    page.removeAllListeners('console')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('dialog', (dialog) => problems.push(dialog.message()))
    const outputs = ['', '/page', '/markdown', '/rss', '/json-feed', '/json-ld', '/social']
    for (const path of [...outputs.map((one) => `/articles/active${one}`), '/feed/reader/rss/0']) {
      await page.goto(preview.url + path)
      await page.waitForLoadState('load')
      for (const one of page.frames()) {
        expect([path, await one.evaluate('[globalThis.ran, top.ran].join()')]).toEqual([path, ','])
        expect(one.url()).toMatch(/^(?:http:\/\/localhost:\d+\/|about:)/)
      }
      expect(page.url()).toBe(preview.url + path)
    }
    await page.goto(`${preview.url}/articles/active/page`)
    const link = frame().getByText('A link that runs')
    await link.last().click()
    await shows('String(globalThis.ran)', 'undefined')
    // By itself, without the preview around it.
    await page.goto(`${preview.url}/site/active/`)
    await shows("document.querySelectorAll('footer script').length > 0", true)
    await shows('String(globalThis.ran)', 'undefined')
    expect(page.url()).toBe(`${preview.url}/site/active/`)
    expect(asked.filter((url) => url.includes('evil'))).toEqual([])
  })

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    test.each([1440, 390])(
      'has no violation and does not scroll sideways at %i px',
      async (width) => {
        await open('/articles', { colorScheme, viewport: { width, height: 844 } })
        publication.write('articles/wrong.md', '---\ntitle: 5\nstatus: gone\n---\n')
        await page.getByText('wrong.md').first().waitFor()
        const outputs = ['', '/page', '/markdown', '/rss', '/json-ld', '/social', '/findings']
        const paths = [
          ...['/articles', '/articles/wrong', '/articles/evaluating-agents/findings'],
          ...[
            '/feed',
            '/feed/list',
            '/feeds/category%2Fai-news-tools',
            '/feed/atom',
            '/feed/json-feed',
            '/nothing',
          ],
          ...outputs.map((output) => insight + output),
        ]
        const found: unknown[] = []
        for (const path of paths) {
          await page.goto(preview.url + path)
          await page.evaluate(axe)
          const said =
            await page.evaluate(`axe.run(document, { iframes: false, resultTypes: ['violations'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' ')))`)
          const wide = await page.evaluate('document.documentElement.scrollWidth')
          if ((said as string[]).length || wide !== width) found.push([path, wide, said])
        }
        problems = problems.filter((problem) => !problem.includes('404'))
        expect(found).toEqual([])
      },
    )
  })
})
