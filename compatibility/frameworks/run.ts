/**
 * Make each guide of `docs/frameworks` a project, of the files that it shows and nothing else: install it with
 * npm from packages as they would be published, build it, start it, and fetch the page and the feed. Names on
 * the command line choose guides: `next astro`. Chromium must be there for the one in the browser.
 */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { articleFromHtml, articlesFromFeed } from '@standfirst/import'
import { pageFiles } from './page-files.ts'

const root = join(import.meta.dirname, '../..')
const guides = join(root, 'docs/frameworks')
const folder = mkdtempSync(join(tmpdir(), 'frameworks-'))

/** Where a project listens that takes no `PORT`, and the program that npm has for it. */
const ports: Readonly<Record<string, number>> = { astro: 4321, browser: 4173, workers: 8787 }
const programs: Readonly<Record<string, string>> = { bun: 'bun@1.4', deno: 'deno@2' }

const asked = process.argv.slice(2)
try {
  const archives = join(folder, 'archives')
  mkdirSync(archives)
  const pack = ['-r', '--filter', './packages/*', 'pack', '--pack-destination', archives]
  execFileSync('pnpm', pack, { cwd: root, stdio: 'ignore' })
  const packages = readdirSync(archives).map((name) => join(archives, name))
  for (const file of readdirSync(guides).sort()) {
    const name = file.replace('.md', '')
    if (asked.length && !asked.includes(name)) continue
    const began = Date.now()
    const fault = await tryGuide(name, packages).catch((error: unknown) => String(error))
    const seconds = Math.round((Date.now() - began) / 1000)
    process.stdout.write(`${name}: ${fault ?? 'installs, builds, and is fetched'} (${seconds} s)\n`)
    if (fault) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** @returns What is wrong, if anything is. */
async function tryGuide(name: string, packages: readonly string[]): Promise<string | undefined> {
  const project = join(folder, name)
  const files = pageFiles(readFileSync(join(guides, `${name}.md`), 'utf8'))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  const manifest = JSON.parse(files.get('package.json') ?? '{}') as Manifest
  const own = Object.keys(manifest.dependencies).filter((one) => one.startsWith('@standfirst/'))
  // Those are not published yet, or are of another version.
  for (const one of own) delete manifest.dependencies[one]
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  const flags = ['install', '--no-audit', '--no-fund']
  npm(project, [...flags, ...packages, ...(programs[name] ? [programs[name]] : [])])
  if (manifest.scripts.build) npm(project, ['run', 'build'])

  const port = ports[name] ?? 3987
  const server = spawn('npm', ['start'], {
    cwd: project,
    detached: true,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  try {
    const base = `http://localhost:${port}/`
    const first = await answered(`${base}${name === 'browser' ? '' : 'hello/'}`, server)
    if (!first) return `does not answer: ${said.slice(-2000)}`
    return name === 'browser' ? inBrowser(base) : await fetched(base, first)
  } finally {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid)
  }
}

interface Manifest {
  dependencies: Record<string, string>
  scripts: Record<string, string>
}

function npm(cwd: string, args: readonly string[]): void {
  const env = {
    ...process.env,
    CI: '1',
    NUXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  try {
    execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stderr, stdout } = error as { stderr: string; stdout: string }
    throw new Error(`npm ${args[0]} ${args[1]}: ${stdout.slice(-3000)}${stderr.slice(-3000)}`)
  }
}

/** Ask until there is an answer; `undefined` if the program has ended, or a minute has passed. */
async function answered(url: string, server: ChildProcess): Promise<Response | undefined> {
  for (let count = 0; count < 240 && server.exitCode === null; count++) {
    const response = await fetch(url).catch(() => undefined)
    if (response) return response
    await wait(250)
  }
  return undefined
}

async function fetched(base: string, first: Response): Promise<string | undefined> {
  const page = await first.text()
  const type = first.headers.get('content-type') ?? ''
  if (first.status !== 200 || !type.startsWith('text/html')) return `page: ${first.status} ${type}`
  const wanted = [
    /<title>Hello &(?:amp;)? ?welcome/,
    /<link[^>]*rel="canonical"[^>]*href="https:\/\/example\.com\/hello\/"|<link[^>]*href="https:\/\/example\.com\/hello\/"[^>]*rel="canonical"/,
    /application\/ld\+json/,
    /<h1[^>]*>Hello &amp; welcome<\/h1>/,
    /sf-key-points/,
  ]
  const lacks = wanted.filter((part) => !part.test(page))
  if (lacks.length) return `page lacks ${lacks.join(' and ')}`
  const { article } = articleFromHtml(page, { url: 'https://example.com/hello/' })
  if (article?.title !== 'Hello & welcome') return `page has the title ${article?.title}`

  const response = await fetch(`${base}feed.xml`)
  const media = response.headers.get('content-type') ?? ''
  // Servers of files know only one type for its extension.
  if (response.status !== 200 || !/xml/.test(media)) return `feed: ${response.status} ${media}`
  const { articles, issues } = articlesFromFeed(await response.text())
  const titles = articles.map(({ title }) => title).join()
  if (titles !== 'Hello & welcome') return `feed has ${titles} ${JSON.stringify(issues)}`
  return undefined
}

function inBrowser(url: string): string | undefined {
  const program = process.env.CHROME_PATH ?? '/usr/bin/chromium'
  const flags = ['--headless=new', '--no-sandbox', '--virtual-time-budget=5000', '--dump-dom', url]
  const page = execFileSync(program, flags, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const parts = ['>Hello &amp; welcome</h1>', '&lt;rss ']
  const lacks = parts.filter((part) => !page.includes(part))
  return lacks.length ? `page lacks ${lacks.join(' and ')}` : undefined
}
