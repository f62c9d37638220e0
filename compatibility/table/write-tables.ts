import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { presetLimits } from '@standfirst/markdown'
import type { Measurement } from '../measure-tool.ts'
import { keysRead, keysWritten } from './key-uses.ts'

const root = `${import.meta.dirname}/../..`

/** Write what was measured into the page that lists the tools, and into the package's own list. */
export function writeTables(measured: readonly Measurement[]): void {
  writeParts('docs/generators.md', measured, ({ tool }) => tool.preset, table)
  const rows = measured.map(row)
  const readme = 'packages/markdown/README.md'
  const kept = partOf(readFileSync(`${root}/${readme}`, 'utf8'), 'tools')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:Tool |-)/.test(line))
    .filter((line) => !measured.some(({ tool }) => line.startsWith(`| ${tool.name} `)))
  const lines = [...kept, ...rows].sort((one, other) =>
    one.toLowerCase() < other.toLowerCase() ? -1 : 1,
  )
  const head =
    '| Tool | Measured with | Keys written | Keys read | What it can’t show | What it publishes that others hold back |'
  writeParts(
    readme,
    ['tools'],
    (name) => name,
    () => [head, '| --- | --- | --- | --- | --- | --- |', ...lines].join('\n'),
  )
}

/** Write the parts of a file that stand between comments with their names. */
function writeParts<One>(
  file: string,
  given: readonly One[],
  nameOf: (one: One) => string,
  write: (one: One) => string,
): void {
  const path = `${root}/${file}`
  let text = readFileSync(path, 'utf8')
  for (const one of given) {
    const name = nameOf(one)
    const part = partOf(text, name)
    text = text.replace(
      `${start(name)}${part}${end(name)}`,
      () => `${start(name)}\n\n${write(one)}\n\n${end(name)}`,
    )
  }
  writeFileSync(path, text)
  execFileSync(`${root}/node_modules/.bin/biome`, ['format', '--write', file], { cwd: root })
}

function partOf(text: string, name: string): string {
  const part = text.split(start(name))[1]?.split(end(name))[0]
  if (part !== undefined) return part
  throw new Error(`Found no \`${start(name)}\` and \`${end(name)}\`, expected both`)
}

function start(name: string): string {
  return `<!-- measured: ${name} -->`
}

function end(name: string): string {
  return `<!-- end: ${name} -->`
}

function table(one: Measurement): string {
  const { differences, tool } = one
  const rows = [
    ['Measured with', measuredWith(one)],
    ['Keys written', keysWritten(tool.preset).map(code).join(', ')],
    ['Keys read', keysRead(tool.preset).map(code).join(', ')],
    [
      'What it can’t show',
      presetLimits(tool.preset)
        .map(({ fate, found }) => `${found}: ${fate}`)
        .join('; ') || 'nothing found',
    ],
    ['What it publishes that others hold back', published(one)],
    ['Other differences', differences.length ? `in ${differences.length} articles` : 'none'],
  ]
  return [
    `| | ${tool.name} |`,
    '| --- | --- |',
    ...rows.map(([key, value]) => `| ${key} | ${inCell(value)} |`),
  ].join('\n')
}

function row(one: Measurement): string {
  const { tool } = one
  const cells = [
    tool.name,
    measuredWith(one),
    keysWritten(tool.preset).map(code).join(', '),
    keysRead(tool.preset).map(code).join(', '),
    presetLimits(tool.preset)
      .map(({ found }) => found)
      .join('; ') || 'nothing found',
    published(one),
  ]
  return `| ${cells.map(inCell).join(' | ')} |`
}

function measuredWith({ articles, tool, version }: Measurement): string {
  return `${tool.name} ${version}, ${articles} articles`
}

function published({ held }: Measurement): string {
  return (
    Object.keys(held)
      .filter((status) => !held[status])
      .join(', ') || 'nothing'
  )
}

function inCell(text = ''): string {
  return text.replaceAll('|', '\\|')
}

function code(key: string): string {
  return `\`${key}\``
}
