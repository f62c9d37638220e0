/**
 * Ask programs of others what they make of a publication that is served: Lighthouse, with its audits for agents,
 * and feed readers that poll. Chromium, newsboat, sfeed, feedparser and curl must be there: those of Debian.
 */

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import process from 'node:process'
import { promisify } from 'node:util'
import { listen, openPublication } from '@standfirst/http/node'
import { loadConsumers } from '../load-consumers.ts'

const run = promisify(execFile)
const site = 'http://localhost:8974/'
const folder = mkdtempSync(`${tmpdir()}/served-`)
const open = await openPublication(`${import.meta.dirname}/../../examples/publication`, {
  site,
  watch: false,
})
let asked: string[] = []
const server = await listen(
  async (request) => {
    // The example has no icon, and Chromium asks for one.
    if (request.url.endsWith('/favicon.ico')) return new Response(null, { status: 204 })
    const response = await open.handler(request)
    asked.push(`${response.status}`)
    return response
  },
  { port: 8974 },
)
try {
  await audit()
  for (const [name, poll] of Object.entries(pollers())) {
    const polls: string[] = []
    for (let count = 0; count < 3; count++) {
      asked = []
      await poll()
      polls.push(asked.join(' ') || 'nothing')
    }
    say(`${name}: asks three times, and is answered ${polls.join(', ')}`)
    if (polls[0] !== '200' || polls[2] !== '304') process.exitCode = 1
  }
} finally {
  await server.stop(0)
  await open.close()
  rmSync(folder, { recursive: true })
}

/** The scores of Lighthouse, and what it finds wrong. */
async function audit(): Promise<void> {
  const { version } = await loadConsumers('lighthouse', ['lighthouse@13.5.0'])
  const program = `${import.meta.dirname}/../.tools/lighthouse/node_modules/lighthouse/cli/index.js`
  const path = `${folder}/report.json`
  for (const address of [site, `${site}mcp-and-a2a/`]) {
    const flags = [
      '--only-categories=agentic-browsing,accessibility,best-practices,seo',
      '--chrome-flags=--headless=new --no-sandbox',
      '--output=json',
      `--output-path=${path}`,
      '--quiet',
    ]
    await run(process.execPath, [program, address, ...flags], {
      env: { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? '/usr/bin/chromium' },
    })
    const { default: report } = await import(path, { with: { type: 'json' } })
    const { audits, categories } = report as Report
    say(`Lighthouse ${version('lighthouse')} of ${address}`)
    for (const { auditRefs, id, score } of Object.values(categories)) {
      say(`  ${id}: ${score}`)
      for (const { id: one } of auditRefs) {
        const { score: own, scoreDisplayMode: mode } = audits[one] ?? {}
        const isToSay = id === 'agentic-browsing' || (typeof own === 'number' && own < 1)
        if (isToSay) say(`    ${one}: ${own ?? mode}`)
        if (typeof own === 'number' && own < 1) process.exitCode = 1
      }
    }
    rmSync(path)
  }
}

interface Report {
  audits: Record<string, { score: number | null; scoreDisplayMode: string }>
  categories: Record<string, { id: string; score: number; auditRefs: { id: string }[] }>
}

/** Programs that poll a feed, each with what it remembers. */
function pollers(): Record<string, () => Promise<unknown>> {
  const feed = `${site}feed.xml`
  const at = (name: string) => `${folder}/${name}`
  writeFileSync(at('urls'), `${feed}\n`)
  writeFileSync(at('config'), '')
  mkdirSync(at('etags'))
  mkdirSync(at('feeds'))
  // As its README says that tags are kept.
  writeFileSync(
    at('sfeedrc'),
    `sfeedpath="${at('feeds')}"
feeds() { feed example ${feed}; }
fetch() { curl -L --max-redirs 0 -H User-Agent: -f -s -m 15 --compressed --etag-save ${at('etags')}/"$1" --etag-compare ${at('etags')}/"$1" -z ${at('etags')}/"$1" "$2"; }
`,
  )
  const script = `
import feedparser, json, os, sys
path, url = sys.argv[1:]
known = json.load(open(path)) if os.path.exists(path) else {}
found = feedparser.parse(url, **known)
if found.status == 200: json.dump({'etag': found.etag, 'modified': found.modified}, open(path, 'w'))
`
  const newsboat = ['-u', at('urls'), '-C', at('config'), '-c', at('cache.db'), '-x', 'reload']
  const tags = ['--etag-save', at('tag'), '--etag-compare', at('tag')]
  return {
    curl: () => run('curl', ['-sS', ...tags, '-o', at('curl'), feed]),
    newsboat: () => run('newsboat', newsboat),
    sfeed: () => run('sfeed_update', [at('sfeedrc')]),
    feedparser: () => run('/usr/bin/python3', ['-c', script, at('parsed.json'), feed]),
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
