import { expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { post, temporarySite } from './temporary-site.ts'

test('access: paid is told where no part is for paying readers', async () => {
  const marked = post('B', 'access: paid').replace('Text.', '<!-- prose {"paid":true} -->\n\nText.')
  const { articles } = await loadPublication(
    temporarySite(
      {},
      {
        'articles/a.md': post('A', 'access: paid'),
        'articles/b.md': marked,
        'articles/c.md': post('C', 'access: metered'),
        'articles/d.md': post('D', 'access: paid', 'status: draft'),
      },
    ),
  )
  const issues = articles.flatMap((one) => one.issues)
  expect(issues).toMatchObject([
    { code: 'nothing-paid', severity: 'warning', path: ['access'], file: 'articles/a.md' },
  ])
})
