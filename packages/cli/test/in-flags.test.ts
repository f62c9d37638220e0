import { expect, test } from 'vitest'
import { formatReport } from '../src/import/format-report.ts'
import { inFlags } from '../src/in-flags.ts'

const flags = { dataset: '--sanity P/D', language: '--language', projectId: '--sanity P/D' }

test.each([
  ['Give `language` in the options.', 'Give `--language`.'],
  ['Give `projectId` and `dataset` in the options, or not.', 'Give `--sanity P/D`, or not.'],
  ['Name it in the option `language`, if so.', 'Name it in `--language`, if so.'],
  [
    'Give `changed` in the options, if they may be shown.',
    'Give `changed` in the options of `@standfirst/import`, if they may be shown.',
  ],
  ['Write `language` in the feed.', 'Write `language` in the feed.'],
])('%s', (text, said) => {
  expect(inFlags(text, flags)).toBe(said)
})

test.each([
  [1, 'Kept 1 article:\n  post, published (1)\n'],
  [2, 'Kept 2 articles:\n  post, published (2)\n'],
])('what was kept is counted in words: %i', (count, said) => {
  const kept = [{ count, kind: 'post', status: 'published' as const }]
  const report = { kept, changed: [], leftOut: [], issues: [], findings: [] }
  expect(formatReport({ system: 'wordpress', site: {}, ...report }, flags)).toBe(said)
})
