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
