/**
 * The league: each library of each discipline in a process of its own, cold and warm, twice over. It writes
 * its tables into README.md, also where others are ahead.
 *
 * `node bench/league.ts [discipline ...]`, then `biome format` for the tables
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
  'rss-document': 'RSS of 100 items from ready HTML',
  'atom-document': 'Atom of 100 entries from ready HTML',
  'json-feed': 'JSON Feed of 100 items from ready HTML',
  'json-ld': 'JSON-LD',
  gate: 'The gate',
}
const wanted = process.argv.slice(2)
const disciplines = Object.keys(titles).filter((name) => !wanted.length || wanted.includes(name))

const articles = Array.from({ length: 30 }, (_, number) => benchArticle(number))
const feed = benchFeed(100)
const input: LeagueInput = {
  articles,
  files: articles.map((article) => renderMarkdown(article)),
  bodies: articles.map((article) => renderMarkdown(article, { frontMatter: false })),
  html: Object.fromEntries(
    feed.articles.map((article) => [article.id, renderHtml(article, { profile: 'feed' })]),
  ),
  feed,
}
const file = `${mkdtempSync(`${tmpdir()}/league-`)}/input.json`
writeFileSync(file, JSON.stringify(input))

const tables: string[] = []
for (const name of disciplines) {
  const { candidates } = (await import(`./league/${name}.ts`)) as { candidates: Discipline }
  const names = Object.keys(candidates)
  const runs = [0, 1].map(() => new Map(names.map((one) => [one, timesOf(name, one)])))
  const own = runs.map((run) => run.get(names[0] ?? '')?.warm ?? Number.NaN)
  const rows = names.map((one) => {
    const [first, second] = runs.map((run) => run.get(one))
    const shares = [first, second].map((run, index) =>
      ((run?.warm ?? Number.NaN) / (own[index] ?? Number.NaN)).toFixed(2),
    )
    const cold = Math.min(first?.cold ?? Number.NaN, second?.cold ?? Number.NaN)
    const warm = Math.min(first?.warm ?? Number.NaN, second?.warm ?? Number.NaN)
    return `| ${one} | ${warm.toFixed(3)} ms | ${shares.join(', ')} | ${Math.round(cold)} ms |`
  })
  const head = '| Candidate | Warm | Times the first | Cold |\n| --- | --- | --- | --- |'
  tables.push(`### ${titles[name]}\n\n${head}\n${rows.join('\n')}`)
}

const machine = `Node ${process.versions.node} on ${availableParallelism()} processors, ${new Date().toISOString().slice(0, 10)}.`
const readme = new URL('README.md', import.meta.url)
const text = `<!-- league -->\n\n${machine}\n\n${tables.join('\n\n')}\n\n<!-- /league -->`
if (wanted.length === 0) {
  const before = readFileSync(readme, 'utf8')
  writeFileSync(
    readme,
    before.replace(/<!-- league -->[\s\S]*<!-- \/league -->/, () => text),
  )
}
process.stdout.write(`${text}\n`)

function timesOf(discipline: string, candidate: string): { cold: number; warm: number } {
  const worker = new URL('league/worker.ts', import.meta.url).pathname
  const { stderr, stdout } = spawnSync(process.execPath, [worker, discipline, candidate, file], {
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(`${discipline}, ${candidate}: ${stderr}`)
  return JSON.parse(stdout)
}
