import { expect, test } from 'vitest'
import { configIssues } from '../src/config/config-issues.ts'
import { configSchema } from '../src/config/config-schema.ts'

test.each([
  ['`null`', null],
  ['`5`', 5],
  ['`five`', 'five'],
  ['a list', []],
  ['a function', () => 5],
])('%s in the place of a renderer is called what it is', (shown, renderer) => {
  const config = { site: { url: 'https://example.com/' }, renderers: [renderer] }
  const issues = configSchema().safeParse(config).error?.issues ?? []
  expect(configIssues(issues, config, configSchema())).toMatchObject([
    { path: ['renderers', 0], message: `Found ${shown}, expected an object.` },
  ])
})

test.each([
  [{ accept: 'summary-from-text' }, "Write a list: `['summary-from-text']`."],
  [
    { feeds: { podcast: { funding: 'https://give.example/' } } },
    'Write a list of objects, which may have `url`, `text`.',
  ],
  [{ sources: 'posts' }, "Write a list: `[{ markdown: 'posts' }]`."],
  [
    { site: { url: 'https://example.com/', social: 'https://social.example/@a' } },
    "Write a list: `['https",
  ],
])('what is no list is told what the list holds: %j', (part, fix) => {
  const config = { site: { url: 'https://example.com/' }, ...part }
  const issues = configSchema().safeParse(config).error?.issues ?? []
  expect(configIssues(issues, config, configSchema())).toMatchObject([
    { fix: expect.stringContaining(fix) },
  ])
})
