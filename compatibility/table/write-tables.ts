import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { limits } from '../limit/limits.ts'
import type { Measurement } from '../measure-tool.ts'
import { keysRead, keysWritten } from './key-uses.ts'

/** Write the tables of the tools that were measured into the page that lists them. */
export function writeTables(file: string, measured: readonly Measurement[]): void {
  let page = readFileSync(file, 'utf8')
  for (const one of measured) {
    const { preset } = one.tool
    const start = `<!-- measured: ${preset} -->`
    const end = `<!-- end: ${preset} -->`
    const [before, rest] = page.split(start)
    const after = rest?.split(end)[1]
    if (before === undefined || after === undefined) {
      throw new Error(`Found no \`${start}\` and \`${end}\` in ${file}, expected both`)
    }
    page = `${before}${start}\n\n${table(one)}\n\n${end}${after}`
  }
  writeFileSync(file, page)
  const root = `${import.meta.dirname}/../..`
  execFileSync(`${root}/node_modules/.bin/biome`, ['format', '--write', file], { cwd: root })
}

function table({ articles, differences, held, tool, version }: Measurement): string {
  const { name, preset } = tool
  const listed = limits[preset] ?? []
  const open = Object.keys(held).filter((status) => !held[status])
  const rows = [
    ['Measured with', `${name} ${version}, ${articles} articles`],
    ['Keys written', keysWritten(preset).map(code).join(', ')],
    ['Keys read', keysRead(preset).map(code).join(', ')],
    ['What it can’t show', listed.map(({ says }) => says).join('; ') || 'nothing found'],
    ['What it publishes that others hold back', open.join(', ') || 'nothing'],
    ['Other differences', differences.length ? `in ${differences.length} articles` : 'none'],
  ]
  return [
    `| | ${name} |`,
    '| --- | --- |',
    ...rows.map(([key, value]) => `| ${key} | ${value?.replaceAll('|', '\\|')} |`),
  ].join('\n')
}

function code(key: string): string {
  return `\`${key}\``
}
