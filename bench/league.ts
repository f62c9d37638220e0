/**
 * The league: each library of each discipline in a process of its own, cold and warm, twice over. It writes
 * its tables into README.md, also where others are ahead.
 *
 * `node bench/league.ts [discipline ...]`, then `biome format` for the tables; those that are named alone are
 * written anew alone.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import process from 'node:process'
import { renderHtml } from '@standfirst/html'
import { renderMarkdown } from '@standfirst/markdown'
import { benchArticle, benchFeed } from './feed-articles.ts'
import type { Discipline, LeagueInput } from './league/discipline.ts'

const titles: Record<string, string> = {
  'markdown-to-html': 'Markdown to HTML',
  'markdown-written': 'An article as Markdown',
  'tree-to-html': 'A tree as safe HTML',
  'rss-document': 'RSS from ready HTML',
  'atom-document': 'Atom from ready HTML',
  'json-feed': 'JSON Feed from ready HTML',
  'json-ld': 'JSON-LD',
  gate: 'The gate',
}
const feeds = ['rss-document', 'atom-document', 'json-feed']
const sizes = [10, 100, 1000, 10_000]
const wanted = process.argv.slice(2)
const disciplines = Object.keys(titles).filter((name) => !wanted.length || wanted.includes(name))

const folder = mkdtempSync(`${tmpdir()}/league-`)
const articles = Array.from({ length: 30 }, (_, number) => benchArticle(number))
const files = new Map<number, string>()

const machine = `Node ${process.versions.node} on ${availableParallelism()} processors, ${new Date().toISOString().slice(0, 10)}.`
for (const name of disciplines) {
  const { candidates } = (await import(`./league/${name}.ts`)) as { candidates: Discipline }
  const table = feeds.includes(name)
    ? sizeTable(name, Object.keys(candidates))
    : plainTable(name, Object.keys(candidates))
  write(titles[name] ?? name, `${machine}\n\n${table}`)
}

/** One row a candidate: warm, its share of the first's time in each run, cold. */
function plainTable(discipline: string, names: readonly string[]): string {
  const runs = twice(discipline, names, 100)
  const rows = names.map((one, at) => {
    const { cold, shares, warm } = summary(runs, at)
    return `| ${one} | ${warm.toFixed(3)} ms | ${shares} | ${Math.round(cold)} ms |`
  })
  return [
    '| Candidate | Warm | Times the first | Cold |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** One row a candidate, one column a size: what the first takes, and the others' share of it in each run. */
function sizeTable(discipline: string, names: readonly string[]): string {
  const columns = sizes.map((size) => twice(discipline, names, size))
  const rows = names.map((one, at) => {
    const cells = columns.map((runs) => {
      const { shares, warm } = summary(runs, at)
      return at === 0 ? `${warm.toFixed(3)} ms` : shares
    })
    const cold = columns[1] ? summary(columns[1], at).cold : Number.NaN
    return `| ${one} | ${cells.join(' | ')} | ${Math.round(cold)} ms |`
  })
  const head = sizes.map((size) => size.toLocaleString('en'))
  return [
    `| Candidate | ${head.join(' | ')} | Cold, of 100 |`,
    `| --- |${' --- |'.repeat(sizes.length + 1)}`,
    ...rows,
  ].join('\n')
}

interface Times {
  cold: number
  warm: number
}

function twice(discipline: string, names: readonly string[], size: number): Times[][] {
  return [0, 1].map(() => names.map((one) => timesOf(discipline, one, inputOf(size))))
}

function summary(runs: Times[][], at: number): Times & { shares: string } {
  const of = (key: keyof Times) => runs.map((run) => run[at]?.[key] ?? Number.NaN)
  const shares = runs.map((run) => ((run[at]?.warm ?? 0) / (run[0]?.warm ?? 1)).toFixed(2))
  return {
    cold: Math.min(...of('cold')),
    warm: Math.min(...of('warm')),
    shares: shares.join(', '),
  }
}

/** A file with what every candidate is given; its feed has so many articles. */
function inputOf(size: number): string {
  const known = files.get(size)
  if (known) return known
  const feed = benchFeed(size)
  const input: LeagueInput = {
    articles,
    files: articles.map((article) => renderMarkdown(article)),
    bodies: articles.map((article) => renderMarkdown(article, { frontMatter: false })),
    html: Object.fromEntries(
      feed.articles.map((article) => [article.id, renderHtml(article, { profile: 'feed' })]),
    ),
    feed,
    turns: Math.max(1, Math.min(30, 3000 / size)),
  }
  const file = `${folder}/input-${size}.json`
  writeFileSync(file, JSON.stringify(input))
  files.set(size, file)
  return file
}

function timesOf(discipline: string, candidate: string, file: string): Times {
  const worker = new URL('league/worker.ts', import.meta.url).pathname
  const { stderr, stdout } = spawnSync(process.execPath, [worker, discipline, candidate, file], {
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(`${discipline}, ${candidate}: ${stderr}`)
  return JSON.parse(stdout)
}

/** Put a table under its heading, in place of the one that stands there. */
function write(title: string, table: string): void {
  const readme = new URL('README.md', import.meta.url)
  const text = readFileSync(readme, 'utf8')
  const start = text.indexOf(`### ${title}\n`)
  const end = text.slice(start + 4).search(/^(?:### |<!-- \/league)/m) + start + 4
  if (start < 0) throw new Error(`README.md has no heading \`${title}\``)
  writeFileSync(readme, `${text.slice(0, start)}### ${title}\n\n${table}\n\n${text.slice(end)}`)
  process.stdout.write(`### ${title}\n\n${table}\n\n`)
}
