import { expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { temporarySite } from './temporary-site.ts'

test('a configuration as JSON may name its schema, for editors', async () => {
  const schema = { $schema: './node_modules/standfirst/config.schema.json' }
  const { feed } = await loadPublication(
    temporarySite({ ...schema, site: { title: 'Harbour News' } }),
  )
  expect(feed.title).toBe('Harbour News')
})
