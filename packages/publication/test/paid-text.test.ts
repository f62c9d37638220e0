import type { Issue } from '@standfirst/core'
import { expect, test } from 'vitest'
import { gatherIssues, loadPublication } from '../src/index.ts'
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
    { code: 'open-paid-text', severity: 'warning', file: 'articles/b.md' },
  ])
})

test('text for paying readers in pages is told once, and not where neither page nor Markdown is written', async () => {
  const marked = (title: string, ...lines: string[]) =>
    post(title, ...lines).replace('Text.', '<!-- prose {"paid":true} -->\n\nText.')
  const files = {
    'articles/a.md': marked('A'),
    'articles/b.md': marked('B'),
    'articles/c.md': marked('C', 'status: draft'),
  }
  const told = async (outputs: object, accept: string[] = []) => {
    const { articles, config } = await loadPublication(temporarySite({ outputs, accept }, files))
    const issues = articles.flatMap((one) => one.issues)
    return gatherIssues(issues, [], config)
  }
  const [one, ...others] = await told({})
  expect(others).toEqual([])
  expect(one).toMatchObject({ code: 'open-paid-text', severity: 'warning' })
  expect(one?.message).toContain('in 2 articles (the first is `articles/a.md`)')
  expect(await told({}, ['open-paid-text'])).toEqual([])
  expect(await told({ pages: false })).toHaveLength(1)
  expect(await told({ pages: false, markdown: false })).toEqual([])
})

test('that paid sections are left out of several formats is one thing', () => {
  const say = (file: string, index: number, message: string): Issue => ({
    ...{ code: 'paid-section', severity: 'warning', message, file },
    path: ['sections', index],
  })
  const feed = 'The section is for paying readers, but a feed is read by everyone: it was left out.'
  const mail =
    'Found a section for paying readers, expected only what everyone may read: it was left out.'
  const gather = (...issues: Issue[]) => gatherIssues(issues, [], { accept: [] })
  expect(gather(say('a.md', 1, feed), say('a.md', 1, mail))).toEqual([say('a.md', 1, feed)])
  const open = { ...say('a.md', 1, 'x'), code: 'open-paid-text' }
  expect(gather(open, say('a.md', 1, feed))).toEqual([open])
  expect(gather(say('a.md', 1, feed), say('a.md', 2, mail), say('b.md', 0, mail))).toMatchObject([
    {
      code: 'paid-section',
      message: expect.stringContaining('3 sections for paying readers in 2 articles'),
    },
  ])
})
