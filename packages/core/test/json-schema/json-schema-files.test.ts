import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleJsonSchema, feedJsonSchema } from '../../src/index.ts'

const root = join(import.meta.dirname, '../..')

// The script `schemas` writes them.
test.each([
  ['article.schema.json', articleJsonSchema],
  ['feed.schema.json', feedJsonSchema],
])('%s is what the function gives', async (name, make) => {
  await expect(`${JSON.stringify(make(), null, 2)}\n`).toMatchFileSnapshot(join(root, name))
})

test('each call gives a copy of its own', () => {
  const schema = articleJsonSchema()
  delete schema.$defs
  expect(articleJsonSchema().$defs).toBeDefined()
})
