import { expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { temporarySite } from './temporary-site.ts'

test.each([
  ['opml', true],
  ['rss', true],
  ['atom', 5],
  ['sitemap', '../up.xml'],
])('outputs.%s: %j is refused with what would be right', async (name, value) => {
  const site = temporarySite({ site: { title: 'T' }, outputs: { [name]: value } })
  const error = await loadPublication(site).catch((error: unknown) => error)
  expect(error).toMatchObject({
    issues: [
      {
        code: 'config-field',
        path: ['outputs', name],
        message: expect.stringContaining(
          'expected a path within the output folder, such as `feeds/all.xml`',
        ),
      },
    ],
  })
})
