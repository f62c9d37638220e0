import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  expiring,
  flags,
  flagsOf,
  held,
  own,
  publishing,
  secrets,
} from '../../src/front-matter/visibility-keys.ts'

const page = readFileSync(new URL('../../../../docs/generators.md', import.meta.url), 'utf8')
const section = page.split('## What holds an article back')[1]?.split('\n## ')[0] ?? ''

/** What stands in backticks in a row of its table. */
function listed(row: string): string[] {
  const line = section.split('\n').find((one) => one.startsWith(`| ${row} `)) ?? ''
  return [...line.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key).sort()
}

describe('the page lists the keys that hold an article back', () => {
  test.each<[string, Iterable<string>]>([
    ['Held back by `true`', [...flags].filter(([, [shows]]) => !shows).map(([key]) => key)],
    ['Held back by `false`', [...flags].filter(([, [shows]]) => shows).map(([key]) => key)],
    ['Waits until', publishing],
    ['Ends at', expiring],
    ['Needs a word', secrets],
    ['States', held],
  ])('%s', (row, keys) => {
    const title = row.replace(/ by `.*/, row.includes('true') ? ' by a yes' : ' by a no')
    expect(listed(title)).toEqual([...keys].sort())
  })

  test.each(Object.entries(flagsOf))('of %s alone', (preset, keys = []) => {
    expect(section).toContain(`\`${keys.join('`, `')}\` (${preset}`)
  })

  test.each(Object.entries(own))('those of %s itself', (preset, keys = []) => {
    const row = section.split('\n').find((one) => one.startsWith(`| ${preset} `)) ?? ''
    expect([...row.matchAll(/`([^`]+)`/g)].map(([, key]) => key)).toEqual([...keys])
  })
})
