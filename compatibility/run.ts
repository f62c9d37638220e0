/** Build the same articles with every tool that there is a preset for, and compare what it shows. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measuredArticles } from './article/measured-articles.ts'
import { type Measurement, measureTool } from './measure-tool.ts'
import { writeTables } from './table/write-tables.ts'
import { tools } from './tool/tools.ts'

/** The seed of the random articles that the documentation is written from. */
const usual = '20261128'
const { values } = parseArgs({
  options: {
    tool: { type: 'string', multiple: true },
    random: { type: 'string', default: '200' },
    seed: { type: 'string', default: usual },
    only: { type: 'string' },
  },
})
const articles = measuredArticles(Number(values.random), Number(values.seed)).filter(
  ({ name }) => !values.only || new RegExp(values.only).test(name),
)
const measured: Measurement[] = []
for (const tool of tools) {
  if (values.tool && !values.tool.includes(tool.preset)) continue
  const home = install(tool.preset, tool.packages)
  if (tool.isMissing?.(home)) {
    say(`${tool.name}: skipped, for its program doesn't run here`)
    continue
  }
  const measurement = measureTool(tool, home, articles)
  measured.push(measurement)
  const { differences, limits, right, version } = measurement
  say(`${tool.name} ${version}: ${right} of ${articles.length} right, ${differences.length} wrong`)
  for (const [{ fate, found }, count] of limits) say(`  ${count} × ${found}: ${fate}`)
  for (const { difference, name } of differences) say(`${name}\n${difference}\n`)
}
// What was left out is not measured.
if (!values.only && values.random === '200' && values.seed === usual) {
  writeTables(measured)
}
if (measured.some(({ differences }) => differences.length)) process.exitCode = 1

/** Install the packages of a tool, where they are not yet. */
function install(name: string, packages: readonly string[]): string {
  const home = `${import.meta.dirname}/.tools/${name}`
  const done = `${home}/installed.txt`
  if (existsSync(done)) return home
  mkdirSync(home, { recursive: true })
  writeFileSync(`${home}/package.json`, '{"private":true,"type":"module"}')
  if (packages.length) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: home })
  }
  writeFileSync(done, packages.join('\n'))
  return home
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
