import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownPresets, presetLimits } from '@standfirst/markdown'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/generators.md'), 'utf8')
const readme = readFileSync(join(root, 'packages/markdown/README.md'), 'utf8')

/** Cells of a row of the table that a run has written for a tool. */
function cell(preset: string, name: string): string {
  const [, table = ''] = page.split(`<!-- measured: ${preset} -->`)
  const line = table.split('\n').find((one) => one.startsWith(`| ${name} `)) ?? ''
  return (
    line
      .split(/(?<!\\)\|/)[2]
      ?.trim()
      .replaceAll('\\|', '|') ?? ''
  )
}

// Obsidian builds no pages.
const measured = markdownPresets.filter((preset) => preset !== 'obsidian')

test.each(measured)('the page says of %s what is reported, and nothing else', (preset) => {
  const listed = presetLimits(preset).map(({ fate, found }) => `${found}: ${fate}`)
  expect(cell(preset, 'What it can’t show')).toBe(listed.join('; ') || 'nothing found')
})

test.each(measured)('the table of %s is of a run without other differences', (preset) => {
  expect(cell(preset, 'Measured with')).toMatch(/ \d\S*\)?, \d+ articles$/)
  expect(cell(preset, 'Other differences')).toBe('none')
})

test.each(measured)('the package says of %s what the page says', (preset) => {
  const [, name] =
    new RegExp(`## (.+)\\n(?:(?!\\n## )[\\s\\S])*<!-- measured: ${preset} -->`).exec(page) ?? []
  const row = readme.split('\n').find((line) => line.startsWith(`| ${name} `)) ?? ''
  expect(row).toContain(cell(preset, 'Measured with'))
  expect(row).toContain(cell(preset, 'What it publishes that others hold back'))
  expect(row).toContain(cell(preset, 'Keys written'))
  expect(row).toContain(cell(preset, 'Keys read'))
  for (const { found } of presetLimits(preset)) {
    expect(row.replaceAll('\\|', '|')).toContain(found)
  }
})
